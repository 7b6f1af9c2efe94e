package org.clavis.meldung.entity.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
    private static final FigureTable TABLE = FigureTable.INSTRUMENT;

    /**
     * Somebody who knows the rows there are, the threshold and how the sum is made tries every table that there can be,
     * and keeps those that would have been told the same way. Whatever was hidden must differ among them.
     */
    @ParameterizedTest(name = "{0} rows, counts up to {1}, below {2}")
    @CsvSource({"5,6,2", "5,6,3", "4,8,4", "5,7,4", "6,4,3"})
    void hiddenCount_cannotBeFoundByTryingEveryTable(int rows, int most, int below) {
        var toldAlike = new HashMap<Figures, List<int[]>>();
        everyTable(rows, most).forEach(counts -> toldAlike
                .computeIfAbsent(figures(counts).summedUp(below), told -> new ArrayList<>())
                .add(counts));

        assertThat(toldAlike).isNotEmpty().allSatisfy((told, tables) -> IntStream.range(0, rows)
                .filter(row -> isHidden(told, tables, row))
                .forEach(row -> assertThat(
                                tables.stream().map(counts -> counts[row]).collect(Collectors.toSet()))
                        .as("row %d of %s", row, told)
                        .hasSizeGreaterThan(1)));
    }

    @Test
    void totals_stayWhatTheyAre() {
        var random = new Random(4711);
        for (int i = 0; i < 2000; i++) {
            var figures = random(random);
            for (int below = 0; below < 7; below++) {
                var told = figures.summedUp(below);

                for (var table : FigureTable.values()) {
                    assertThat(told.total(table)).isEqualTo(figures.total(table));
                }
                assertThat(told.summedUp(below)).isEqualTo(told);
            }
        }
    }

    @Test
    void smallCount_isToldByNoCellOfItsOwn() {
        var random = new Random(8150);
        for (int i = 0; i < 2000; i++) {
            var told = random(random).summedUp(4);

            assertThat(told.cells())
                    .filteredOn(cell -> cell.table() != FigureTable.HEADS)
                    .filteredOn(cell -> !cell.row().equals(Figures.SUMMED_UP))
                    .allMatch(cell -> cell.count() >= 4);
        }
    }

    @Test
    void singleSmallCount_takesTheSmallestOtherWithIt() {
        assertThat(figures(1, 9, 5).summedUp(3).cells())
                .containsExactlyInAnyOrder(cell(Figures.SUMMED_UP, 6), cell("R1", 9));
    }

    @Test
    void noSmallCount_leavesFiguresAlone() {
        var figures = figures(3, 9, 5);

        assertThat(figures.summedUp(3)).isEqualTo(figures);
        assertThat(figures(1, 1, 1).summedUp(0)).isEqualTo(figures(1, 1, 1));
    }

    @Test
    void heads_stayExact() {
        var heads = Figures.of(Stream.of(Cell.one(FigureTable.HEADS, Head.PUPIL.name())));

        assertThat(heads.summedUp(5)).isEqualTo(heads);
    }

    private static boolean isHidden(Figures told, List<int[]> tables, int row) {
        return told.row(TABLE, "R" + row) == 0 && tables.stream().anyMatch(counts -> counts[row] > 0);
    }

    private static Stream<int[]> everyTable(int rows, int most) {
        int base = most + 1;
        return IntStream.range(0, (int) Math.pow(base, rows)).mapToObj(number -> IntStream.range(0, rows)
                .map(row -> number / (int) Math.pow(base, row) % base)
                .toArray());
    }

    private static Figures figures(int... counts) {
        return Figures.of(IntStream.range(0, counts.length).mapToObj(row -> cell("R" + row, counts[row])));
    }

    private static Cell cell(String row, int count) {
        return new Cell(TABLE, row, Figures.ALL, count);
    }

    private static Figures random(Random random) {
        var columns = List.of("FEMALE", "MALE", "DIVERSE");
        return Figures.of(Arrays.stream(FigureTable.values()).flatMap(table -> IntStream.range(0, 12)
                .mapToObj(i -> new Cell(table, "R" + i / 3, columns.get(i % 3), random.nextInt(9)))));
    }
}
