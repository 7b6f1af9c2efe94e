package org.clavis.meldung.entity.figures;

import java.util.Comparator;

/**
 * How many there are of something.
 *
 * @param row as {@link FigureTable} says; {@link Figures#SUMMED_UP} for what is not to be told apart
 * @param column a gender, or {@link Figures#ALL}
 * @param count at least 1
 */
public record Cell(FigureTable table, String row, String column, int count) {
    static final Comparator<Cell> BY_PLACE =
            Comparator.comparing(Cell::table).thenComparing(Cell::row).thenComparing(Cell::column);

    /** One person more, in a table that does not tell genders apart. */
    static Cell one(FigureTable table, String row) {
        return new Cell(table, row, Figures.ALL, 1);
    }

    Cell of(int otherCount) {
        return new Cell(table, row, column, otherCount);
    }

    boolean isAt(Cell other) {
        return BY_PLACE.compare(this, other) == 0;
    }
}
