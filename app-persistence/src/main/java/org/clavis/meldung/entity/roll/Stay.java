package org.clavis.meldung.entity.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A membership: from joining to its last day, and when somebody gave notice. */
public record Stay(LocalDate joinedOn, @Nullable LocalDate noticeOn, @Nullable LocalDate leftOn) {
    public boolean runsAt(LocalDate day) {
        return begunAt(day) && (leftOn == null || !leftOn.isBefore(day));
    }

    public boolean begunAt(LocalDate day) {
        return !joinedOn.isAfter(day);
    }
}
