package org.clavis.member;

import static org.clavis.access.Register.ACTIVITY;
import static org.clavis.access.Register.ADDRESS;
import static org.clavis.access.Register.BANK;
import static org.clavis.access.Register.CONTACT;
import static org.clavis.access.Register.MEMBERSHIP;
import static org.clavis.access.Right.READ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
import org.clavis.member.entity.ReportedActivity;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** Reads the record of a member, section by section, each only if the actor may read it. */
record RecordReading(MemberRepository repository, Member member) {
    MemberRecord read() {
        List<Membership> memberships = sorted(readable(MEMBERSHIP, Membership.class), Membership::getJoinedOn);
        List<ActivityPeriod> activities =
                sorted(readable(ACTIVITY, ActivityPeriod.class), ActivityPeriod::getStartedOn);
        return new MemberRecord(
                member,
                memberships,
                readable(ADDRESS, Address.class),
                readable(CONTACT, Contact.class),
                activities,
                sorted(readable(ACTIVITY, ReportedActivity.class), ReportedActivity::getYear),
                bank(),
                status(memberships, activities));
    }

    private <T extends OwnedRow<T>> @Nullable List<T> readable(Register register, Class<T> type) {
        return Access.may(register, READ) ? new ArrayList<>(repository.rows(type, member)) : null;
    }

    private @Nullable BankAccount bank() {
        List<BankAccount> accounts = readable(BANK, BankAccount.class);
        if (accounts == null) {
            return null;
        }
        return accounts.isEmpty() ? new BankAccount(member) : accounts.get(0);
    }

    private @Nullable MembershipStatus status(
            @Nullable List<Membership> memberships, @Nullable List<ActivityPeriod> activities) {
        if (memberships == null) {
            return null;
        }
        List<ActivityPeriod> periods = activities == null ? repository.activityDates(member) : activities;
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
