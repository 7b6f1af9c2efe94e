package org.clavis.member.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody is to the club at a date: derived from dated facts, never stored. */
public enum MembershipStatus {
    /** Plays, leads or holds an office. */
    ACTIVE,
    IN_TRAINING,
    PAUSED,
    PASSIVE,
    SUPPORTING,
    LEFT,
    DECEASED,
    /** The membership begins later. */
    APPLIED,
    /** Recorded without any membership, such as a hired conductor. */
    NO_MEMBER;

    /**
     * The rule, from strongest to weakest: death; membership; an office; a pause, which stops playing but no office;
     * playing; training; support. A member without any running activity is passive. Activities elsewhere do not count.
     */
    public static MembershipStatus at(
            LocalDate date,
            @Nullable LocalDate deceasedOn,
            Collection<Membership> memberships,
            Collection<ActivityPeriod> activities) {
        if (deceasedOn != null && !deceasedOn.isAfter(date)) {
            return DECEASED;
        }
        if (memberships.stream().noneMatch(membership -> membership.runsAt(date))) {
            return withoutMembership(date, memberships);
        }
        return ofMember(activities.stream()
                .filter(period -> period.getClub() != ActivityClub.OTHER && period.runsAt(date))
                .map(ActivityPeriod::getKind)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActivityKind.class))));
    }

    private static MembershipStatus withoutMembership(LocalDate date, Collection<Membership> memberships) {
        if (memberships.isEmpty()) {
            return NO_MEMBER;
        }
        return memberships.stream().anyMatch(membership -> membership.begunAt(date)) ? LEFT : APPLIED;
    }

    private static MembershipStatus ofMember(Set<ActivityKind> running) {
        if (running.stream().anyMatch(ActivityKind::isOffice)) {
            return ACTIVE;
        }
        if (running.contains(ActivityKind.PAUSE)) {
            return PAUSED;
        }
        if (running.contains(ActivityKind.MUSICIAN) || running.contains(ActivityKind.SINGER)) {
            return ACTIVE;
        }
        if (running.contains(ActivityKind.PUPIL)) {
            return IN_TRAINING;
        }
        return running.contains(ActivityKind.SUPPORTING) ? SUPPORTING : PASSIVE;
    }
}
