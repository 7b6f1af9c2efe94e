package org.clavis.meldung.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clavis.meldung.entity.FigureRow;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** Through whom the Meldungen of one campaign came. */
final class Ways {
    private static final int LONGEST = TenantLevel.values().length;

    private final Map<UUID, FigureRow> byId = new HashMap<>();
    private final Map<String, FigureRow> byReporter = new HashMap<>();

    Ways(List<FigureRow> rows) {
        for (FigureRow row : rows) {
            if (row.origin() != MeldungOrigin.OWN) {
                byId.put(row.id(), row);
                byReporter.put(row.reporter().alias(), row);
            }
        }
    }

    /** The district federation an organisation belongs to, or is. */
    Optional<Reporter> district(FigureRow row) {
        FigureRow at = row;
        for (int steps = 0; at != null && steps < LONGEST; steps++) {
            if (at.reporter().level() == TenantLevel.DISTRICT) {
                return Optional.of(at.reporter());
            }
            at = above(at);
        }
        return Optional.empty();
    }

    private @Nullable FigureRow above(FigureRow row) {
        var via = row.via().equals(row.reporter().alias()) ? null : byReporter.get(row.via());
        return via == null && row.carrier() != null ? byId.get(row.carrier()) : via;
    }
}
