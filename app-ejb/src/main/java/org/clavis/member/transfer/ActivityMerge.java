package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.ACTIVE_SINCE;
import static org.clavis.member.transfer.MemberField.ACTIVITIES;
import static org.clavis.member.transfer.MemberField.JOINED_ON;
import static org.clavis.member.transfer.MemberField.LEFT_ON;
import static org.clavis.member.transfer.MemberField.OFFICE;
import static org.clavis.member.transfer.MemberField.OFFICES;
import static org.clavis.member.transfer.MemberField.STATUS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;

/**
 * Records what a line tells somebody does, from the day it says; where it says none, from joining. Where activities are
 * recorded already they are not touched: from a list without dates one cannot know when something changed, and honors
 * are counted from these days.
 */
record ActivityMerge(Line line, Member member, List<ActivityPeriod> activities, LocalDate today, Changes changes) {
    void merge() {
        if (line.isAsked(ACTIVITIES)) {
            new PeriodMerge(line, ACTIVITIES, activities, changes).merge(member);
            return;
        }
        ActivityKind kind = StatedActivity.of(line);
        if (kind != null && activities.isEmpty()) {
            begin(kind);
        } else if (kind != null) {
            compare(kind);
        }
    }

    private void begin(ActivityKind kind) {
        LocalDate since = line.date(ACTIVE_SINCE) == null ? line.date(JOINED_ON) : line.date(ACTIVE_SINCE);
        if (since == null) {
            line.warn(STATUS, line.text(STATUS), "member.import.activity.noDate");
            return;
        }
        ActivityPeriod period = new ActivityPeriod(member);
        period.setKind(kind);
        period.setStartedOn(since);
        period.setEndedOn(line.date(LEFT_ON));
        activities.add(period);
        changes.add(STATUS);
    }

    private void compare(ActivityKind kind) {
        boolean known = activities.stream().anyMatch(period -> period.getKind() == kind)
                || activities.stream().noneMatch(period -> period.runsAt(today));
        if (!known && line.has(STATUS)) {
            line.warn(STATUS, line.text(STATUS), "member.import.activity.differs");
        }
    }

    /** Offices with their times; of those without a first day it is only said that they cannot be recorded. */
    static void offices(Line line, Member member, List<ActivityPeriod> offices, Changes changes) {
        if (line.isAsked(OFFICES)) {
            new PeriodMerge(line, OFFICES, offices, changes).merge(member);
            return;
        }
        for (String office : line.offices()) {
            Optional<ActivityKind> kind = Words.ACTIVITY_KIND.meaning(office).map(ActivityKind::valueOf);
            boolean known = kind.isPresent() && offices.stream().anyMatch(period -> period.getKind() == kind.get());
            if (!known) {
                line.warn(OFFICE, office, "member.import.office.noDate");
            }
        }
    }
}
