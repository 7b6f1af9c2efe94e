package org.clavis.member.transfer;

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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clavis.access.Register;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * A record after a line was merged into it: cells that hold something complete and correct it, empty cells change
 * nothing, and nothing is ever taken away.
 *
 * @param edited the sections that have changed; of a new member all that hold anything
 * @param changes what has changed
 */
record RecordMerge(MemberRecord edited, Changes changes) {
    /** An empty record that a line can be merged into. */
    static MemberRecord blank() {
        Member member = new Member(PersonKind.NATURAL);
        return new MemberRecord(
                member,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new Reporting(member),
                new BankAccount(member),
                null);
    }

    /**
     * Merges the line into the record.
     *
     * @param record complete and detached; it is changed
     * @param activities whether the line is to be asked what the member does
     */
    static RecordMerge of(Line line, MemberRecord record, boolean activities, LocalDate today) {
        Changes changes = new Changes();
        Member member = Objects.requireNonNull(record.person());
        PersonMerge.merge(line, member, changes);
        AddressMerge.merge(line, member, list(record.addresses()), today, changes);
        ContactMerge.merge(line, member, list(record.contacts()), changes);
        MembershipMerge.merge(line, member, list(record.memberships()), changes);
        if (activities) {
            new ActivityMerge(line, member, list(record.activities()), today, changes).merge();
        }
        ActivityMerge.offices(line, member, list(record.offices()), changes);
        new PlayingMerge(line, member, list(record.playing()), today, changes).merge();
        new QualificationMerge(line, member, list(record.qualifications()), changes).merge();
        var reporting = new ReportingMerge(line, changes);
        reporting.years(member, list(record.reportedYears()));
        reporting.marks(Objects.requireNonNull(record.reporting()));
        BankMerge.merge(line, Objects.requireNonNull(record.bank()), changes);
        return new RecordMerge(touched(record, changes), changes);
    }

    private static MemberRecord touched(MemberRecord record, Changes changes) {
        return new MemberRecord(
                ifTouched(PERSON, record.person(), changes),
                ifTouched(MEMBERSHIP, record.memberships(), changes),
                ifTouched(ADDRESS, record.addresses(), changes),
                ifTouched(CONTACT, record.contacts(), changes),
                ifTouched(ACTIVITY, record.activities(), changes),
                ifTouched(OFFICES, record.offices(), changes),
                ifTouched(INSTRUMENTS, record.playing(), changes),
                ifTouched(QUALIFICATIONS, record.qualifications(), changes),
                changes.fields().contains(MemberField.REPORTED_YEARS) ? record.reportedYears() : null,
                ifTouched(REPORTING, record.reporting(), changes),
                ifTouched(BANK, record.bank(), changes),
                null);
    }

    private static <T> @Nullable T ifTouched(Register register, @Nullable T section, Changes changes) {
        return changes.touch(register) ? section : null;
    }

    private static <T> List<T> list(@Nullable List<T> section) {
        return Objects.requireNonNull(section);
    }
}
