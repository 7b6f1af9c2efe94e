package org.clavis.meldung.entity;

import java.time.Instant;
import java.util.UUID;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** A Meldung in a list: who, when, how far, and nothing of what is in it. */
public record FiledRow(
        UUID id,
        long version,
        UUID campaign,
        int year,
        MeldungOrigin origin,
        MeldungState state,
        String reporter,
        String reporterName,
        TenantLevel level,
        @Nullable String number,
        String via,
        int revision,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt) {
    public boolean isWaiting() {
        return state == MeldungState.SUBMITTED;
    }
}
