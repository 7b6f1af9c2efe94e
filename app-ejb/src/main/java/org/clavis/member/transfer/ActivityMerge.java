package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.ACTIVE_SINCE;
import static org.clavis.member.transfer.MemberField.ACTIVITIES;
import static org.clavis.member.transfer.MemberField.INSTRUMENT;
import static org.clavis.member.transfer.MemberField.JOINED_ON;
import static org.clavis.member.transfer.MemberField.LEFT_ON;
import static org.clavis.member.transfer.MemberField.OFFICE;
import static org.clavis.member.transfer.MemberField.SECTION;
import static org.clavis.member.transfer.MemberField.STATUS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.jspecify.annotations.Nullable;

/**
 * Records what a line tells somebody does, from the day it says; where it says none, from joining. Where activities are
 * recorded already they are not touched but for a missing instrument: from a list without dates one cannot know when
 * something changed, and honors are counted from these days.
 */
final class ActivityMerge {
    private final Line line;
    private final Member member;
    private final List<ActivityPeriod> activities;
    private final LocalDate today;
    private final Changes changes;

    ActivityMerge(Line line, Member member, List<ActivityPeriod> activities, LocalDate today, Changes changes) {
        this.line = line;
        this.member = member;
        this.activities = activities;
        this.today = today;
        this.changes = changes;
    }

    void merge() {
        if (line.isAsked(ACTIVITIES)) {
            takeNoted(line.text(ACTIVITIES, ""));
            return;
        }
        ActivityKind kind = StatedActivity.of(line);
        if (kind != null && activities.isEmpty()) {
            begin(kind);
        } else if (kind != null) {
            compare(kind);
        }
        offices();
    }

    private void takeNoted(String cell) {
        for (Notation notation : Notation.read(cell)) {
            Optional<ActivityPeriod> period = ActivityNotation.period(notation, member);
            if (period.isEmpty()) {
                line.error(ACTIVITIES, cell, "member.import.activities.notUnderstood");
            } else if (activities.stream().noneMatch(known -> isSame(known, period.get()))) {
                complete(period.get());
            }
        }
    }

    /** A period of that kind from that day on is known without its end, or unknown. */
    private void complete(ActivityPeriod noted) {
        Optional<ActivityPeriod> known = activities.stream()
                .filter(period -> period.getKind() == noted.getKind() && period.getClub() == noted.getClub())
                .filter(period -> Objects.equals(period.getStartedOn(), noted.getStartedOn()))
                .filter(period -> Objects.equals(period.getInstrument(), noted.getInstrument()))
                .findFirst();
        if (known.isEmpty()) {
            activities.add(noted);
            changes.add(ACTIVITIES);
            return;
        }
        ActivityPeriod period = known.get();
        changes.take(ACTIVITIES, period.getEndedOn(), noted.getEndedOn(), period::setEndedOn);
        changes.take(ACTIVITIES, period.getSection(), noted.getSection(), period::setSection);
        changes.take(ACTIVITIES, period.getOffice(), noted.getOffice(), period::setOffice);
        changes.take(ACTIVITIES, period.getOfficeLabel(), noted.getOfficeLabel(), period::setOfficeLabel);
        changes.take(ACTIVITIES, period.getOtherClub(), noted.getOtherClub(), period::setOtherClub);
        changes.take(ACTIVITIES, period.getRemark(), noted.getRemark(), period::setRemark);
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
        if (kind == ActivityKind.MUSICIAN || kind == ActivityKind.PUPIL) {
            period.setInstrument(line.text(INSTRUMENT));
            period.setSection(section());
        }
        activities.add(period);
        changes.add(line.has(STATUS) ? STATUS : INSTRUMENT);
    }

    private @Nullable String section() {
        String instrument = line.text(INSTRUMENT, "").replaceFirst("^\\d\\.?\\s*", "");
        return line.has(SECTION)
                ? line.text(SECTION)
                : Words.SECTION.meaning(instrument).orElse(null);
    }

    private void compare(ActivityKind kind) {
        List<ActivityPeriod> running =
                activities.stream().filter(period -> period.runsAt(today)).toList();
        String instrument = line.text(INSTRUMENT);
        if (instrument != null) {
            complete(running, instrument);
        }
        boolean known = activities.stream().anyMatch(period -> period.getKind() == kind) || running.isEmpty();
        if (!known && line.has(STATUS)) {
            line.warn(STATUS, line.text(STATUS), "member.import.activity.differs");
        }
    }

    private void complete(List<ActivityPeriod> running, String instrument) {
        boolean known = activities.stream().anyMatch(period -> instrument.equalsIgnoreCase(period.getInstrument()));
        Optional<ActivityPeriod> open = running.stream()
                .filter(period -> period.getKind() == ActivityKind.MUSICIAN && period.getInstrument() == null)
                .findFirst();
        if (!known && open.isPresent()) {
            changes.take(INSTRUMENT, null, instrument, open.get()::setInstrument);
        } else if (!known) {
            line.warn(INSTRUMENT, instrument, "member.import.activity.differs");
        }
    }

    /** Without a first day an office cannot be recorded. */
    private void offices() {
        for (String office : line.offices()) {
            Optional<ActivityKind> kind = Words.ACTIVITY_KIND.meaning(office).map(ActivityKind::valueOf);
            boolean known = kind.isPresent() && activities.stream().anyMatch(period -> period.getKind() == kind.get());
            if (!known) {
                line.warn(OFFICE, office, "member.import.office.noDate");
            }
        }
    }

    private static boolean isSame(ActivityPeriod a, ActivityPeriod b) {
        return a.getKind() == b.getKind()
                && a.getClub() == b.getClub()
                && Objects.equals(a.getStartedOn(), b.getStartedOn())
                && Objects.equals(a.getEndedOn(), b.getEndedOn())
                && a.getOffice() == b.getOffice()
                && Objects.equals(a.getOfficeLabel(), b.getOfficeLabel())
                && Objects.equals(a.getInstrument(), b.getInstrument())
                && Objects.equals(a.getSection(), b.getSection())
                && Objects.equals(a.getOtherClub(), b.getOtherClub())
                && Objects.equals(a.getRemark(), b.getRemark());
    }
}
