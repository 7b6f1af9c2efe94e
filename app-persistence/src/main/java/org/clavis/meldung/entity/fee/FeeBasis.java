package org.clavis.meldung.entity.fee;

import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.jspecify.annotations.Nullable;

/** What is counted for a fee. */
public enum FeeBasis {
    /** The organisation itself: always one. */
    ORGANISATION(null, null),
    ACTIVE(Head.ACTIVE, FigureTable.ACTIVE),
    /** Of the active: in training. */
    PUPIL(Head.PUPIL, null),
    PASSIVE(Head.PASSIVE, FigureTable.PASSIVE),
    INSURED(Head.INSURED, null),
    GEMA(Head.GEMA, null);

    private final @Nullable Head head;

    /** The table that tells the ages of those heads; null where no table does. */
    private final @Nullable FigureTable ages;

    FeeBasis(@Nullable Head head, @Nullable FigureTable ages) {
        this.head = head;
        this.ages = ages;
    }

    /** Whether ages are known, so that the young can go free. */
    public boolean knowsAges() {
        return ages != null;
    }

    /**
     * How many are charged for.
     *
     * @param freeUpTo highest age that costs nothing; null if everybody is charged for
     */
    int count(Figures figures, @Nullable Integer freeUpTo) {
        if (head == null) {
            return 1;
        }
        return freeUpTo == null || ages == null
                ? sum(figures, FigureTable.HEADS, head.name())
                : sum(figures, ages, null) - sumOfFree(figures, ages, freeUpTo);
    }

    /** Whether the figures cannot tell who is free: an age group lies on both sides of that age. */
    boolean isUnclear(Figures figures, @Nullable Integer freeUpTo) {
        return freeUpTo != null
                && figures.cells().stream()
                        .filter(cell -> cell.table() == ages)
                        .flatMap(cell -> AgeSpan.of(cell.row()).stream())
                        .anyMatch(span -> span.contains(freeUpTo) && !span.isWithin(freeUpTo));
    }

    /** Those of unknown age, and those who are summed up, are charged for. */
    private static int sumOfFree(Figures figures, FigureTable table, int freeUpTo) {
        return figures.cells().stream()
                .filter(cell -> cell.table() == table)
                .filter(cell -> AgeSpan.of(cell.row())
                        .filter(span -> span.isWithin(freeUpTo))
                        .isPresent())
                .mapToInt(Cell::count)
                .sum();
    }

    private static int sum(Figures figures, FigureTable table, @Nullable String row) {
        return figures.cells().stream()
                .filter(cell ->
                        cell.table() == table && (row == null || cell.row().equals(row)))
                .mapToInt(Cell::count)
                .sum();
    }
}
