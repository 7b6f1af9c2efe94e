package org.clavis.meldung.figures;

import java.util.List;
import org.clavis.meldung.entity.FigureRow;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;

/**
 * The sum over some organisations, and the same of the year before.
 *
 * @param key name of a level, or an alias; empty for what belongs to no group
 * @param name of the organisation; empty where the key says all
 * @param number the federation knows the organisation by; empty if there is none
 * @param organisations how many of them count
 * @param before figures of the year before; none if nothing counted in it
 */
public record Sum(String key, String name, String number, int organisations, Figures figures, Figures before) {
    static Sum of(Group group, List<FigureRow> rows, List<FigureRow> before) {
        return new Sum(group.key(), group.name(), group.number(), rows.size(), sum(rows), sum(before));
    }

    private static Figures sum(List<FigureRow> rows) {
        return Figures.sum(rows.stream().map(FigureRow::figures).toList());
    }

    /** Everybody: active and passive. */
    public int people() {
        return people(figures);
    }

    /** More than the year before, or less if it is below 0. */
    public int growth() {
        return people() - people(before);
    }

    public int head(Head head) {
        return figures.head(head);
    }

    public boolean hasBefore() {
        return !before.isNone();
    }

    private static int people(Figures figures) {
        return figures.total(FigureTable.ACTIVE) + figures.total(FigureTable.PASSIVE);
    }
}
