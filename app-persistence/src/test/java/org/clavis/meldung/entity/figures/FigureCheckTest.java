package org.clavis.meldung.entity.figures;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureCheckTest {
    private static final Cell FIRST = new Cell(FigureTable.ACTIVE, "0-6", "MALE", 3);
    private static final Cell SECOND = new Cell(FigureTable.ENSEMBLE, "Alphorngruppe", Figures.ALL, 1);

    @Test
    void soundFigures_areTaken_inAnyOrder() {
        assertThatCode(() -> FigureCheck.require(new Figures(List.of(FIRST, SECOND))))
                .doesNotThrowAnyException();
        assertThatCode(() -> FigureCheck.require(new Figures(List.of(SECOND, FIRST))))
                .doesNotThrowAnyException();
        assertThatCode(() -> FigureCheck.require(Figures.NONE)).doesNotThrowAnyException();
        assertThatCode(() -> FigureCheck.require(Figures.of(Stream.of(FIRST)).summedUp(5)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void figuresThatWouldSpoilSums_areRefused(List<Cell> cells) {
        assertThatThrownBy(() -> FigureCheck.require(new Figures(cells)))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("meldung.rule.figures");
    }

    static Stream<List<Cell>> unsound() {
        return Stream.of(
                List.of(FIRST.of(0)),
                List.of(FIRST.of(-5)),
                List.of(FIRST.of(Integer.MAX_VALUE)),
                List.of(FIRST, FIRST),
                List.of(new Cell(FigureTable.ACTIVE, "", "MALE", 1)),
                List.of(new Cell(FigureTable.ACTIVE, "=1+1", "MALE", 1)),
                List.of(new Cell(FigureTable.ACTIVE, "0-6", "NOBODY", 1)),
                Collections.nCopies(2_001, FIRST),
                IntStream.range(0, 2_001)
                        .mapToObj(i -> new Cell(FigureTable.ENSEMBLE, "E" + (10_000 + i), Figures.ALL, 1))
                        .toList());
    }
}
