package org.clavis.meldung.entity.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.json.RecordJson;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Figures SMALL = Figures.of(Stream.of(cell("7-14", "MALE", 3), cell("0-6", "FEMALE", 2)));

    @Test
    void sum_isTheSameInEveryOrder() {
        var random = new Random(20261231);
        var clubs = new ArrayList<>(
                IntStream.range(0, 300).mapToObj(i -> random(random)).toList());
        var sum = Figures.sum(clubs);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(clubs, random);
            var districts = List.of(Figures.sum(clubs.subList(0, 70)), Figures.sum(clubs.subList(70, 300)));
            assertThat(Figures.sum(districts)).isEqualTo(sum);
        }
    }

    @Test
    void sum_isWhatCountingCellByCellGives() {
        var random = new Random(11);
        var clubs = IntStream.range(0, 100).mapToObj(i -> random(random)).toList();

        assertThat(Figures.sum(clubs).cells()).isNotEmpty().allSatisfy(cell -> assertThat(cell.count())
                .isEqualTo(clubs.stream()
                        .mapToInt(club -> club.at(cell.table(), cell.row(), cell.column()))
                        .sum()));
    }

    @Test
    void sameCounts_areTheSameText() {
        var other = Figures.of(Stream.of(cell("0-6", "FEMALE", 1), cell("7-14", "MALE", 3), cell("0-6", "FEMALE", 1)));

        assertThat(RecordJson.write(other)).isEqualTo(RecordJson.write(SMALL));
        assertThat(RecordJson.read(RecordJson.write(other), Figures.class)).isEqualTo(SMALL);
    }

    @Test
    void readingFast_readsTheSame() {
        var random = new Random(77);
        var json = new FigureJson();
        for (int i = 0; i < 200; i++) {
            var figures = random(random);
            assertThat(json.read(RecordJson.write(figures))).isEqualTo(figures);
        }
        assertThat(json.read(RecordJson.write(Figures.NONE))).isEqualTo(Figures.NONE);
        for (String other : List.of("", "{}", "[]", "{\"cells\":[{\"table\":\"NOTHING\"}]}", "{\"cells\":[1]}")) {
            assertThatThrownBy(() -> json.read(other)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void zero_isNoCell() {
        assertThat(Figures.of(Stream.of(cell("0-6", "MALE", 0)))).isEqualTo(Figures.NONE);
    }

    @Test
    void counts_areFoundByRowAndColumn() {
        var figures = SMALL.plus(Figures.of(Stream.of(cell("0-6", "MALE", 4))));

        assertThat(figures.total(FigureTable.ACTIVE)).isEqualTo(9);
        assertThat(figures.row(FigureTable.ACTIVE, "0-6")).isEqualTo(6);
        assertThat(figures.column(FigureTable.ACTIVE, "MALE")).isEqualTo(7);
        assertThat(figures.at(FigureTable.ACTIVE, "0-6", "MALE")).isEqualTo(4);
        assertThat(figures.total(FigureTable.PASSIVE)).isZero();
    }

    @Test
    void sumBeyondWhatCanBeCounted_isRefused() {
        var huge = Figures.of(Stream.of(cell("0-6", "MALE", Integer.MAX_VALUE)));

        assertThatThrownBy(() -> huge.plus(huge)).isInstanceOf(ArithmeticException.class);
    }

    private static Cell cell(String row, String column, int count) {
        return new Cell(FigureTable.ACTIVE, row, column, count);
    }

    private static Figures random(Random random) {
        return Figures.of(IntStream.range(0, 20)
                .mapToObj(i -> cell("R" + random.nextInt(6), "C" + random.nextInt(4), random.nextInt(5))));
    }
}
