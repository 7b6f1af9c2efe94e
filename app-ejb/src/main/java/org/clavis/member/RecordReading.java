package org.clavis.member;

import static org.clavis.access.Register.ACTIVITY;
import static org.clavis.access.Register.ADDRESS;
import static org.clavis.access.Register.BANK;
import static org.clavis.access.Register.CONTACT;
import static org.clavis.access.Register.INSTRUMENTS;
import static org.clavis.access.Register.MEMBERSHIP;
import static org.clavis.access.Register.OFFICES;
import static org.clavis.access.Register.QUALIFICATIONS;
import static org.clavis.access.Register.REPORTING;
import static org.clavis.access.Right.READ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.OwnedRow;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.member.entity.Reporting;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** Reads the record of a member, section by section, each only if the actor may read it. */
record RecordReading(MemberRepository repository, Member member) {
    MemberRecord read() {
        List<Membership> memberships = sorted(readable(MEMBERSHIP, Membership.class), Membership::getJoinedOn);
        List<ActivityPeriod> activities =
                sorted(readable(ACTIVITY, () -> repository.activities(member)), ActivityPeriod::getStartedOn);
        List<ActivityPeriod> offices =
                sorted(readable(OFFICES, () -> repository.offices(member)), ActivityPeriod::getStartedOn);
        return new MemberRecord(
                member,
                memberships,
                readable(ADDRESS, Address.class),
                readable(CONTACT, Contact.class),
                activities,
                offices,
                sorted(readable(INSTRUMENTS, Playing.class), Playing::getStartedOn),
                sorted(readable(QUALIFICATIONS, Qualification.class), Qualification::getExaminedOn),
                sorted(readable(ACTIVITY, ReportedActivity.class), ReportedActivity::getYear),
                one(REPORTING, Reporting.class, Reporting::new),
                one(BANK, BankAccount.class, BankAccount::new),
                status(memberships, activities, offices));
    }

    private <T extends OwnedRow<T>> @Nullable List<T> readable(Register register, Class<T> type) {
        return readable(register, () -> repository.rows(type, member));
    }

    private static <T> @Nullable List<T> readable(Register register, Supplier<List<T>> rows) {
        return Access.may(register, READ) ? new ArrayList<>(rows.get()) : null;
    }

    /** The only row of a Register; where there is none, a blank one for the form. */
    private <T extends OwnedRow<T>> @Nullable T one(Register register, Class<T> type, Function<Member, T> blank) {
        List<T> rows = readable(register, type);
        if (rows == null) {
            return null;
        }
        return rows.isEmpty() ? blank.apply(member) : rows.get(0);
    }

    private @Nullable MembershipStatus status(
            @Nullable List<Membership> memberships,
            @Nullable List<ActivityPeriod> activities,
            @Nullable List<ActivityPeriod> offices) {
        if (memberships == null) {
            return null;
        }
        List<ActivityPeriod> periods = activities == null || offices == null
                ? repository.activityDates(member)
                : Stream.concat(activities.stream(), offices.stream()).toList();
        return MembershipStatus.at(GermanDate.today(), member.getDeceasedOn(), memberships, periods);
    }

    private static <T, C extends Comparable<? super C>> @Nullable List<T> sorted(
            @Nullable List<T> rows, Function<T, @Nullable C> by) {
        if (rows != null) {
            rows.sort(Comparator.comparing(by, Comparator.nullsFirst(Comparator.naturalOrder())));
        }
        return rows;
    }
}
