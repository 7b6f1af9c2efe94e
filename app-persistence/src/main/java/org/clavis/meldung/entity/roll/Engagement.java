package org.clavis.meldung.entity.roll;

import java.time.LocalDate;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does in the organisation itself, from a day on.
 *
 * @param office null unless it is one
 * @param label what the organisation calls the office
 * @param endedOn last day; null while it goes on
 */
public record Engagement(
        ActivityKind kind,
        @Nullable Office office,
        @Nullable String label,
        LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    public boolean runsAt(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || !endedOn.isBefore(day));
    }
}
