package org.clavis.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;
import org.jspecify.annotations.Nullable;

/** Somebody whose life in a club is being invented. */
final class DemoPerson {
    private static final int VOTING_AGE = 16;

    final Member member;
    final LocalDate born;
    final DemoHousehold home;
    private final List<Membership> memberships = new ArrayList<>();
    private final List<ActivityPeriod> activities = new ArrayList<>();
    final DemoMusic music;

    /** An organisation has no day of birth; the day it was founded takes its place. */
    DemoPerson(Member member, LocalDate born, DemoHousehold home) {
        this.member = member;
        this.born = born;
        this.home = home;
        this.music = new DemoMusic(member);
        if (member.getKind() == PersonKind.NATURAL) {
            member.setBirthDate(born);
        }
    }

    DemoPerson joins(LocalDate day, String category) {
        var membership = new Membership(member);
        membership.setJoinedOn(day);
        membership.setCategory(category);
        membership.setVotingRight(member.getKind() == PersonKind.NATURAL && ageAt(day) >= VOTING_AGE);
        memberships.add(membership);
        return this;
    }

    /** The last membership ends, and with it whatever runs. */
    DemoPerson leaves(LocalDate lastDay, String reason) {
        Membership last = memberships.get(memberships.size() - 1);
        last.end(lastDay, lastDay.minusMonths(2).isBefore(joinedOn()) ? null : lastDay.minusMonths(2), reason);
        endActivities(lastDay);
        return this;
    }

    /** Death ends the membership without notice. */
    DemoPerson dies(LocalDate day) {
        member.setDeceasedOn(day);
        memberships.get(memberships.size() - 1).end(day, null, "verstorben");
        endActivities(day);
        return this;
    }

    DemoPerson does(ActivityKind kind, LocalDate from, @Nullable LocalDate to, @Nullable String remark) {
        period(kind, from, to).setRemark(remark);
        return this;
    }

    /** An office; what the club calls it. */
    DemoPerson holds(Office office, String label, LocalDate from, @Nullable LocalDate to) {
        ActivityPeriod period = period(office.kind(), from, to);
        period.setOffice(office);
        period.setOfficeLabel(label);
        period.setElectedOn(from);
        return this;
    }

    DemoPerson plays(DemoLineUp.Chair chair, LocalDate from, @Nullable LocalDate to) {
        return occupies(ActivityKind.MUSICIAN, chair, from, to);
    }

    /** For activities that have to do with a chair of the orchestra. */
    DemoPerson occupies(ActivityKind kind, DemoLineUp.Chair chair, LocalDate from, @Nullable LocalDate to) {
        period(kind, from, to);
        music.sits(chair, from, to);
        return this;
    }

    /** A new period, for whoever wants to add more to it. */
    ActivityPeriod period(ActivityKind kind, LocalDate from, @Nullable LocalDate to) {
        var period = new ActivityPeriod(member);
        period.setKind(kind);
        period.setStartedOn(from);
        period.setEndedOn(to);
        activities.add(period);
        return period;
    }

    int ageAt(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    /** Whether somebody could hold an office all that time. */
    boolean isMemberFrom(LocalDate from, @Nullable LocalDate to) {
        return memberships.stream()
                .anyMatch(membership -> membership.runsAt(from)
                        && (membership.getLeftOn() == null || (to != null && membership.runsAt(to))));
    }

    /** Organisations hold no office. */
    boolean mayHoldOffice() {
        return member.getKind() == PersonKind.NATURAL;
    }

    /** The sections somebody has played in at that day. */
    Set<String> sectionsPlayedAt(LocalDate day) {
        return does(ActivityKind.MUSICIAN, day) ? music.sectionsAt(day) : Set.of();
    }

    boolean does(ActivityKind kind, LocalDate day) {
        return activities.stream().anyMatch(period -> period.getKind() == kind && period.runsAt(day));
    }

    LocalDate joinedOn() {
        LocalDate joined = memberships.isEmpty() ? null : memberships.get(0).getJoinedOn();
        return joined == null ? born : joined;
    }

    MemberRecord record(int number, LocalDate today, Random random) {
        member.setMemberNumber(String.valueOf(number));
        member.setExternalId("DEMO-%05d".formatted(number));
        return new MemberRecord(
                member,
                memberships,
                DemoReach.addresses(this),
                DemoReach.contacts(this, today, random),
                periods(Predicate.not(ActivityPeriod::isOfOffice)),
                periods(ActivityPeriod::isOfOffice),
                music.playing(),
                DemoTraining.of(this, number, today),
                DemoReports.of(member, activities),
                DemoReports.marks(member, activities, today),
                DemoReach.bank(this, today, random),
                null);
    }

    private List<ActivityPeriod> periods(Predicate<ActivityPeriod> wanted) {
        return activities.stream().filter(wanted).toList();
    }

    private void endActivities(LocalDate lastDay) {
        music.ends(lastDay);
        for (ActivityPeriod period : activities) {
            LocalDate end = period.getEndedOn();
            if (end == null || end.isAfter(lastDay)) {
                period.setEndedOn(lastDay);
            }
        }
    }
}
