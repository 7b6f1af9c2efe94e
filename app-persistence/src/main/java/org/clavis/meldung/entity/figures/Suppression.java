package org.clavis.meldung.entity.figures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps small counts from those who are not to know them. Cells with too few are added up into one; where that sum would
 * still tell what it is made of, the smallest of the other cells go into it too, until it does not. So the total of a
 * table stays exact.
 *
 * <p>Cells are chosen by their counts alone, those of the same count together, and never are all that were chosen alike.
 * Exchange the counts of two hidden rows, and the same would be told: nobody can compute a single one, even knowing all
 * this.
 */
final class Suppression {
    private final int below;

    private Suppression(int below) {
        this.below = below;
    }

    /** Heads are totals, which something is charged for, and stay as they are. */
    static Figures summedUp(Figures figures, int below) {
        if (below <= 1) {
            return figures;
        }
        var suppression = new Suppression(below);
        return Figures.of(
                Arrays.stream(FigureTable.values()).flatMap(table -> suppression.table(table, figures.cells(table))));
    }

    private Stream<Cell> table(FigureTable table, List<Cell> cells) {
        if (table == FigureTable.HEADS || upTo(below - 1, cells).isEmpty()) {
            return cells.stream();
        }
        int highest = highestHidden(cells);
        return Stream.concat(
                Stream.of(new Cell(table, Figures.SUMMED_UP, Figures.ALL, sum(upTo(highest, cells)))),
                cells.stream().filter(cell -> cell.count() > highest));
    }

    private int highestHidden(List<Cell> cells) {
        int[] higher = cells.stream()
                .mapToInt(Cell::count)
                .filter(count -> count >= below)
                .sorted()
                .distinct()
                .toArray();
        int highest = below - 1;
        for (int i = 0; i < higher.length && tells(upTo(highest, cells)); i++) {
            highest = higher[i];
        }
        return highest;
    }

    /** Whether their sum tells what they are: too few in all, or each as many as the other. */
    private boolean tells(List<Cell> hidden) {
        return sum(hidden) < below
                || hidden.stream().mapToInt(Cell::count).distinct().count() < 2;
    }

    private static List<Cell> upTo(int highest, List<Cell> cells) {
        return cells.stream().filter(cell -> cell.count() <= highest).toList();
    }

    private static int sum(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::count).sum();
    }
}
