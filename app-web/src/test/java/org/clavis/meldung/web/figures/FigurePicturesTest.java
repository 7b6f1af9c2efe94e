package org.clavis.meldung.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.figures.FigureWords;
import org.clavis.meldung.figures.YearSum;
import org.junit.jupiter.api.Test;

class FigurePicturesTest {
    private static final FigureWords WORDS = new FigureWords(Locale.GERMAN);
    private static final List<String> AGES = List.of("0-6", "7+");

    @Test
    void pyramid_hasOldAbove_andTheLargestBarFillsItsSide() {
        var pyramid = AgePyramid.of(
                figures(cell("0-6", "MALE", 5), cell("7+", "MALE", 20), cell("7+", "FEMALE", 10)), AGES, WORDS);

        assertThat(pyramid.getBars()).extracting(AgePyramid.Bar::label).containsExactly("ab 7", "0–6");
        assertThat(pyramid.getBars()).extracting(AgePyramid.Bar::x).containsExactly("0.00%", "30.75%");
        assertThat(pyramid.getBars()).extracting(AgePyramid.Bar::menWidth).containsExactly("41.00%", "10.25%");
        assertThat(pyramid.getBars()).extracting(AgePyramid.Bar::womenWidth).containsExactly("20.50%", "0.00%");
        assertThat(pyramid.getHeight()).isGreaterThan(pyramid.getBars().get(1).y());
    }

    @Test
    void pyramidOfNobody_isNotDrawn() {
        assertThat(AgePyramid.of(Figures.NONE, AGES, WORDS).isDrawn()).isFalse();
        assertThat(AgePyramid.of(figures(cell(Figures.SUMMED_UP, Figures.ALL, 9)), AGES, WORDS)
                        .isDrawn())
                .isFalse();
    }

    @Test
    void columnsOfYears_standOnTheFloor_besideEachOther() {
        var chart = YearChart.of(List.of(
                new YearSum(2025, 1, figures(cell("7+", "MALE", 40))),
                new YearSum(
                        2026, 1, figures(cell("7+", "MALE", 80), new Cell(FigureTable.PASSIVE, "7+", "MALE", 20)))));

        assertThat(chart.isDrawn()).isTrue();
        var last = chart.getYears().get(1);
        assertThat(last.active().height())
                .isEqualTo(2 * chart.getYears().get(0).active().height());
        assertThat(last.active().y() + last.active().height()).isEqualTo(chart.getFloor());
        assertThat(last.passive().y() + last.passive().height()).isEqualTo(chart.getFloor());
        assertThat(last.passive().x()).isEqualTo(last.middle()).isEqualTo("75.00%");
    }

    @Test
    void oneYear_isNoDevelopment() {
        assertThat(YearChart.of(List.of(new YearSum(2026, 1, Figures.NONE))).isDrawn())
                .isFalse();
        assertThat(YearChart.of(List.of()).isDrawn()).isFalse();
    }

    private static Figures figures(Cell... cells) {
        return Figures.of(Stream.of(cells));
    }

    private static Cell cell(String row, String column, int count) {
        return new Cell(FigureTable.ACTIVE, row, column, count);
    }
}
