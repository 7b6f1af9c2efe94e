package org.clavis.member.entity;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A member with what a list of members needs to know of its Registers at one day. The entities in it are no part of any
 * session and hold only the fields the list shows.
 *
 * @param version of the member
 * @param day the day this was read for
 * @param memberships all of them
 * @param activities those in this club that run at the day, with and without office
 * @param playing what is played at the day, the main instrument first
 * @param addresses those in force at the day
 */
public record ListedMember(
        Member person,
        long version,
        LocalDate day,
        List<Membership> memberships,
        List<ActivityPeriod> activities,
        List<Playing> playing,
        List<Address> addresses) {

    public MembershipStatus status() {
        return MembershipStatus.at(day, person.getDeceasedOn(), memberships, activities);
    }

    /** Of several addresses in force the one that was entered first. */
    public Optional<String> town() {
        return addresses.stream().min(Comparator.comparing(Address::getId)).map(Address::getTown);
    }

    /** Completed years at the day; nothing for the deceased. */
    public Optional<Integer> age() {
        LocalDate birthDate = person.getBirthDate();
        boolean alive = status() != MembershipStatus.DECEASED;
        return birthDate == null || !alive
                ? Optional.empty()
                : Optional.of(Period.between(birthDate, day).getYears());
    }

    /** The running or last membership, or one that is yet to begin. */
    public Optional<Membership> latestMembership() {
        return memberships.stream()
                .max(Comparator.comparing(
                        Membership::getJoinedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
    }
}
