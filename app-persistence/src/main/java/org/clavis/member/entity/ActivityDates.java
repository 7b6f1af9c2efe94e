package org.clavis.member.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of a period decides on somebody's status. */
record ActivityDates(ActivityKind kind, ActivityClub club, LocalDate startedOn, @Nullable LocalDate endedOn) {
    ActivityPeriod of(Member member) {
        var period = new ActivityPeriod(member);
        period.setKind(kind);
        period.setClub(club);
        period.setStartedOn(startedOn);
        period.setEndedOn(endedOn);
        return period;
    }
}
