package org.clavis.meldung.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.meldung.entity.report.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * How far an organisation has come: letter {@code meldung.progress}, which goes up to the federation that asks.
 *
 * @param via alias of the federation that it reports to
 * @param state null for nothing submitted yet
 * @param submittedAt ISO 8601 in UTC
 * @param remindedOn when it was last reminded
 */
public record Progress(
        UUID campaign,
        Reporter reporter,
        String via,
        @Nullable MeldungState state,
        int revision,
        @Nullable String submittedAt,
        @Nullable LocalDate remindedOn) {
    public @Nullable Instant submitted() {
        return submittedAt == null ? null : Instant.parse(submittedAt);
    }
}
