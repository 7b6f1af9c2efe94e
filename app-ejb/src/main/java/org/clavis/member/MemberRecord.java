package org.clavis.member;

import static org.clavis.access.Register.ACTIVITY;
import static org.clavis.access.Register.ADDRESS;
import static org.clavis.access.Register.BANK;
import static org.clavis.access.Register.CONTACT;
import static org.clavis.access.Register.INSTRUMENTS;
import static org.clavis.access.Register.MEMBERSHIP;
import static org.clavis.access.Register.OFFICES;
import static org.clavis.access.Register.PERSON;
import static org.clavis.access.Register.QUALIFICATIONS;
import static org.clavis.access.Register.REPORTING;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.member.entity.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * The record of a member, one section a Register, as far as somebody may see or wants to change it. The entities in it
 * are detached: forms write into them, {@link Members} takes them over.
 *
 * @param person Stammdaten; null when given: leave them as they are
 * @param memberships oldest first; null: not readable, or leave as they are
 * @param addresses null: not readable, or leave as they are
 * @param contacts null: not readable, or leave as they are
 * @param activities what was done other than in an office, oldest first; null: not readable, or leave as they are
 * @param offices activities in an office, oldest first; null: not readable, or leave as they are
 * @param playing oldest first; null: not readable, or leave as it is
 * @param qualifications in the order they were reached; null: not readable, or leave as they are
 * @param reportedYears by year; null: not readable, or leave as they are
 * @param reporting null: not readable, or leave as it is; blank: there is none
 * @param bank null: not readable, or leave as it is; blank: there is none
 * @param status of the day it was read; null: not readable. Never written.
 */
public record MemberRecord(
        @Valid @Nullable Member person,
        @Nullable List<@Valid Membership> memberships,
        @Nullable List<@Valid Address> addresses,
        @Nullable List<@Valid Contact> contacts,
        @Nullable List<@Valid ActivityPeriod> activities,
        @Nullable List<@Valid ActivityPeriod> offices,
        @Nullable List<@Valid Playing> playing,
        @Nullable List<@Valid Qualification> qualifications,
        @Nullable List<@Valid ReportedActivity> reportedYears,
        @Valid @Nullable Reporting reporting,
        @Valid @Nullable BankAccount bank,
        @Nullable MembershipStatus status)
        implements Serializable {

    /** An empty form for a new member, with the sections the actor may write. */
    public static MemberRecord blank() {
        var person = new Member(PersonKind.NATURAL);
        return new MemberRecord(
                        person,
                        new ArrayList<>(List.of(new Membership(person))),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new Reporting(person),
                        new BankAccount(person),
                        null)
                .writable();
    }

    /** The same without the sections the actor may not write: what a form hands to {@link Members}. */
    public MemberRecord writable() {
        return of(register -> Access.may(register, Right.WRITE));
    }

    /** The sections of one Register. */
    public MemberRecord only(Register wanted) {
        return of(register -> register == wanted);
    }

    private MemberRecord of(Predicate<Register> wanted) {
        return new MemberRecord(
                wanted.test(PERSON) ? person : null,
                wanted.test(MEMBERSHIP) ? memberships : null,
                wanted.test(ADDRESS) ? addresses : null,
                wanted.test(CONTACT) ? contacts : null,
                wanted.test(ACTIVITY) ? activities : null,
                wanted.test(OFFICES) ? offices : null,
                wanted.test(INSTRUMENTS) ? playing : null,
                wanted.test(QUALIFICATIONS) ? qualifications : null,
                wanted.test(ACTIVITY) ? reportedYears : null,
                wanted.test(REPORTING) ? reporting : null,
                wanted.test(BANK) ? bank : null,
                null);
    }

    /** Activities with and without office, as far as they are given, oldest first. */
    public List<ActivityPeriod> periods() {
        return Stream.of(activities, offices)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(
                        ActivityPeriod::getStartedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }
}
