package org.clavis.member;

import static org.clavis.access.Register.ACTIVITY;
import static org.clavis.access.Register.ADDRESS;
import static org.clavis.access.Register.BANK;
import static org.clavis.access.Register.CONTACT;
import static org.clavis.access.Register.MEMBERSHIP;
import static org.clavis.access.Register.PERSON;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
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
import org.clavis.member.entity.ReportedActivity;
import org.jspecify.annotations.Nullable;

/**
 * The record of a member, one section a Register, as far as somebody may see or wants to change it. The entities in it
 * are detached: forms write into them, {@link Members} takes them over.
 *
 * @param person Stammdaten; null when given: leave them as they are
 * @param memberships oldest first; null: not readable, or leave as they are
 * @param addresses null: not readable, or leave as they are
 * @param contacts null: not readable, or leave as they are
 * @param activities oldest first; null: not readable, or leave as they are
 * @param reportedYears by year; null: not readable, or leave as they are
 * @param bank null: not readable, or leave as it is; blank: there is none
 * @param status of the day it was read; null: not readable. Never written.
 */
public record MemberRecord(
        @Valid @Nullable Member person,
        @Nullable List<@Valid Membership> memberships,
        @Nullable List<@Valid Address> addresses,
        @Nullable List<@Valid Contact> contacts,
        @Nullable List<@Valid ActivityPeriod> activities,
        @Nullable List<@Valid ReportedActivity> reportedYears,
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
                        new BankAccount(person),
                        null)
                .writable();
    }

    /** The same without the sections the actor may not write: what a form hands to {@link Members}. */
    public MemberRecord writable() {
        return new MemberRecord(
                ifWritable(PERSON, person),
                ifWritable(MEMBERSHIP, memberships),
                ifWritable(ADDRESS, addresses),
                ifWritable(CONTACT, contacts),
                ifWritable(ACTIVITY, activities),
                ifWritable(ACTIVITY, reportedYears),
                ifWritable(BANK, bank),
                null);
    }

    private static <T> @Nullable T ifWritable(Register register, @Nullable T section) {
        return Access.may(register, Right.WRITE) ? section : null;
    }
}
