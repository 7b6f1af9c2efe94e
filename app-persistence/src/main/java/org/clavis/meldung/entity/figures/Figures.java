package org.clavis.meldung.entity.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts of one organisation, or their sum over many.
 *
 * @param cells in the order of table, row and column; each once, none of them 0
 */
public record Figures(List<Cell> cells) {
    /** Column of tables that do not tell genders apart. */
    public static final String ALL = "ALL";

    /** Row of those whose row would be told of too few. */
    public static final String SUMMED_UP = "SUMMED_UP";

    /** Row of those of whom it is not recorded. */
    public static final String UNKNOWN = "UNKNOWN";

    public static final Figures NONE = new Figures(List.of());

    public Figures {
        cells = List.copyOf(cells);
    }

    /** Counts in any order, of which those of the same place are added. */
    public static Figures of(Stream<Cell> counts) {
        var byPlace = new TreeMap<Cell, Integer>(Cell.BY_PLACE);
        counts.forEach(cell -> byPlace.merge(cell, cell.count(), Math::addExact));
        var cells = new ArrayList<Cell>(byPlace.size());
        byPlace.forEach((place, count) -> {
            if (count != 0) {
                cells.add(place.of(count));
            }
        });
        return new Figures(cells);
    }

    /**
     * Adds what is at the same place.
     *
     * @throws ArithmeticException for more than an {@code int} holds
     */
    public static Figures sum(Collection<Figures> all) {
        return of(all.stream().flatMap(figures -> figures.cells.stream()));
    }

    public Figures plus(Figures other) {
        return sum(List.of(this, other));
    }

    /** What may go to somebody who is not told counts from 1 to below this; every total stays what it is. */
    public Figures summedUp(int below) {
        return Suppression.summedUp(this, below);
    }

    public List<Cell> cells(FigureTable table) {
        return cells.stream().filter(cell -> cell.table() == table).toList();
    }

    public int total(FigureTable table) {
        return count(cells.stream().filter(cell -> cell.table() == table));
    }

    /** Over all columns. */
    public int row(FigureTable table, String row) {
        return count(cells.stream()
                .filter(cell -> cell.table() == table && cell.row().equals(row)));
    }

    /** Over all rows. */
    public int column(FigureTable table, String column) {
        return count(cells.stream()
                .filter(cell -> cell.table() == table && cell.column().equals(column)));
    }

    public int at(FigureTable table, String row, String column) {
        return count(cells.stream().filter(new Cell(table, row, column, 1)::isAt));
    }

    public int head(Head head) {
        return row(FigureTable.HEADS, head.name());
    }

    public boolean isNone() {
        return cells.isEmpty();
    }

    private static int count(Stream<Cell> cells) {
        return cells.mapToInt(Cell::count).sum();
    }
}
