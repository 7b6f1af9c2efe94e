package org.clavis.meldung.figures;

import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.meldung.entity.FigureRow;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** Rows as a federation has them. */
final class Reported {
    private Reported() {}

    /** With the number of active persons, half of them women. */
    static FigureRow row(TenantLevel level, String alias, String via, @Nullable UUID carrier, int active) {
        return row(MeldungOrigin.RECEIVED, level, alias, via, carrier, active);
    }

    static FigureRow row(
            MeldungOrigin origin, TenantLevel level, String alias, String via, @Nullable UUID carrier, int active) {
        return new FigureRow(
                UUID.randomUUID(),
                new UUID(0, 1),
                origin,
                new Reporter(alias, "Name von " + alias, level, "4711"),
                via,
                carrier,
                active(active));
    }

    static Figures active(int count) {
        return Figures.of(Stream.of(
                new Cell(FigureTable.ACTIVE, "7-14", "FEMALE", count / 2),
                new Cell(FigureTable.ACTIVE, "15+", "MALE", count - count / 2),
                new Cell(FigureTable.HEADS, Head.ACTIVE.name(), Figures.ALL, count)));
    }
}
