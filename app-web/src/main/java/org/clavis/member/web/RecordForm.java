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
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.member.entity.Reporting;
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

    public @Nullable List<ActivityPeriod> getOffices() {
        return sections.offices();
    }

    /** Activities with and without office. */
    public List<ActivityPeriod> getPeriods() {
        return sections.periods();
    }

    public @Nullable List<Playing> getPlaying() {
        return sections.playing();
    }

    public @Nullable List<Qualification> getQualifications() {
        return sections.qualifications();
    }

    /** Badges without the one that usually comes before: worth a look, and no error. */
    public List<Qualification> getUnprepared() {
        List<Qualification> all = Objects.requireNonNullElse(getQualifications(), List.of());
        return all.stream()
                .filter(qualification -> qualification.isUnprepared(all))
                .toList();
    }

    public @Nullable List<ReportedActivity> getReportedYears() {
        return sections.reportedYears();
    }

    /** The reported years, put together for reading. */
    public List<ReportedRun> getReportedRuns() {
        List<ReportedActivity> reported = getReportedYears();
        return reported == null ? List.of() : ReportedRun.of(reported);
    }

    public @Nullable Reporting getReporting() {
        return sections.reporting();
    }

    public @Nullable BankAccount getBank() {
        return sections.bank();
    }

    public @Nullable MembershipStatus getStatus() {
        return sections.status();
    }

    /** A row more in the list of that name. */
    public void add(String rows) {
        RecordRows.of(rows).add(sections, person);
    }

    public void remove(String rows, Object row) {
        RecordRows.of(rows).in(sections).remove(row);
    }

    /** What is to be saved: the sections somebody may write, or of them just the one that was edited. */
    MemberRecord written(@Nullable Register only) {
        MemberRecord may = sections.writable();
        return only == null ? may : may.only(only);
    }
}
