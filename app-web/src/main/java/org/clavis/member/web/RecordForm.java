package org.clavis.member.web;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.access.Register;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.ReportedActivity;
import org.jspecify.annotations.Nullable;

/** The record of a member as pages read it and type into it. */
public final class RecordForm implements Serializable {
    private final Member person;
    private final MemberRecord sections;

    /** The form of a record that holds its person. */
    RecordForm(MemberRecord opened) {
        person = Objects.requireNonNull(opened.person());
        sections = opened;
    }

    public Member getPerson() {
        return person;
    }

    /** As one would speak of the member. */
    public String getName() {
        return Stream.of(person.getTitle(), person.getGivenName(), person.getFamilyName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    public @Nullable List<Membership> getMemberships() {
        return sections.memberships();
    }

    public @Nullable List<Address> getAddresses() {
        return sections.addresses();
    }

    public @Nullable List<Contact> getContacts() {
        return sections.contacts();
    }

    public @Nullable List<ActivityPeriod> getActivities() {
        return sections.activities();
    }

    public @Nullable List<ReportedActivity> getReportedYears() {
        return sections.reportedYears();
    }

    /** The reported years, put together for reading. */
    public List<ReportedRun> getReportedRuns() {
        List<ReportedActivity> reported = getReportedYears();
        return reported == null ? List.of() : ReportedRun.of(reported);
    }

    public @Nullable BankAccount getBank() {
        return sections.bank();
    }

    public @Nullable MembershipStatus getStatus() {
        return sections.status();
    }

    /** A row more in the list of that name. */
    public void add(String rows) {
        switch (rows) {
            case "memberships" -> Objects.requireNonNull(getMemberships()).add(new Membership(person));
            case "addresses" -> Objects.requireNonNull(getAddresses()).add(new Address(person));
            case "contacts" -> Objects.requireNonNull(getContacts()).add(new Contact(person));
            case "activities" -> Objects.requireNonNull(getActivities()).add(new ActivityPeriod(person));
            case "reportedYears" -> Objects.requireNonNull(getReportedYears()).add(new ReportedActivity(person));
            default -> throw new IllegalArgumentException(rows);
        }
    }

    public void remove(String rows, Object row) {
        List<?> list =
                switch (rows) {
                    case "memberships" -> getMemberships();
                    case "addresses" -> getAddresses();
                    case "contacts" -> getContacts();
                    case "activities" -> getActivities();
                    case "reportedYears" -> getReportedYears();
                    default -> throw new IllegalArgumentException(rows);
                };
        Objects.requireNonNull(list).remove(row);
    }

    /** What is to be saved: the sections somebody may write, or of them just the one that was edited. */
    MemberRecord written(@Nullable Register only) {
        MemberRecord may = sections.writable();
        return only == null
                ? may
                : new MemberRecord(
                        only == Register.PERSON ? may.person() : null,
                        only == Register.MEMBERSHIP ? may.memberships() : null,
                        only == Register.ADDRESS ? may.addresses() : null,
                        only == Register.CONTACT ? may.contacts() : null,
                        only == Register.ACTIVITY ? may.activities() : null,
                        only == Register.ACTIVITY ? may.reportedYears() : null,
                        only == Register.BANK ? may.bank() : null,
                        null);
    }
}
