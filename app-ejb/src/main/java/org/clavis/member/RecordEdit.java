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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.OwnedRow;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.member.entity.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * Brings a member and its rows in line with an edited record, section by section, each as far as the actor may write
 * it. Rows are recognised by their ids: unknown ones are new, missing ones are taken away, which needs the right to
 * delete. A new row gets an id of its own, whatever id was given.
 */
record RecordEdit(MemberRepository repository, Member member, boolean isNew) {
    /** Of a member that is only being recorded: nothing of it needs to be looked for. */
    static RecordEdit ofNew(MemberRepository repository, Member member) {
        return new RecordEdit(repository, member, true);
    }

    static RecordEdit of(MemberRepository repository, Member member) {
        return new RecordEdit(repository, member, false);
    }

    /** Takes the given sections over and answers with the same sections as they now stand, in the same order. */
    MemberRecord apply(MemberRecord edited) {
        return new MemberRecord(
                person(edited.person()),
                rows(MEMBERSHIP, Membership.class, Membership::new, edited.memberships()),
                rows(ADDRESS, Address.class, Address::new, edited.addresses()),
                rows(CONTACT, Contact.class, Contact::new, edited.contacts()),
                rows(ACTIVITY, repository::activities, ActivityPeriod::new, edited.activities()),
                rows(OFFICES, repository::offices, ActivityPeriod::new, edited.offices()),
                rows(INSTRUMENTS, Playing.class, Playing::new, edited.playing()),
                rows(QUALIFICATIONS, Qualification.class, Qualification::new, edited.qualifications()),
                rows(ACTIVITY, ReportedActivity.class, ReportedActivity::new, edited.reportedYears()),
                reporting(edited.reporting()),
                bank(edited.bank()),
                null);
    }

    private @Nullable Member person(@Nullable Member edited) {
        if (edited == null) {
            return null;
        }
        Access.require(PERSON, Right.WRITE);
        member.correct(edited);
        return member;
    }

    private <T extends OwnedRow<T>> @Nullable List<T> rows(
            Register register, Class<T> type, Function<Member, T> fresh, @Nullable List<T> edited) {
        return rows(register, owner -> repository.rows(type, owner), fresh, edited);
    }

    private <T extends OwnedRow<T>> @Nullable List<T> rows(
            Register register,
            Function<Member, List<T>> recorded,
            Function<Member, T> fresh,
            @Nullable List<T> edited) {
        if (edited == null) {
            return null;
        }
        Access.require(register, Right.WRITE);
        Map<UUID, T> known = new LinkedHashMap<>();
        known(recorded).forEach(row -> known.put(row.getId(), row));
        List<T> result = new ArrayList<>();
        for (T row : edited) {
            result.add(corrected(known.remove(row.getId()), row, fresh));
        }
        known.values().forEach(gone -> remove(register, gone));
        return result;
    }

    private <T extends OwnedRow<T>> T corrected(@Nullable T known, T edited, Function<Member, T> fresh) {
        T row = known == null ? fresh.apply(member) : known;
        row.correct(edited);
        if (known == null) {
            repository.add(row);
        }
        return row;
    }

    /** A member has one row of it at most, so that it is recognised without its id. */
    private @Nullable Reporting reporting(@Nullable Reporting edited) {
        if (edited == null) {
            return null;
        }
        Access.require(REPORTING, Right.WRITE);
        List<Reporting> known = known(owner -> repository.rows(Reporting.class, owner));
        return known.isEmpty() && edited.isBlank()
                ? null
                : corrected(known.isEmpty() ? null : known.get(0), edited, Reporting::new);
    }

    /** A member has one account at most, so that it is recognised without its id. */
    private @Nullable BankAccount bank(@Nullable BankAccount edited) {
        if (edited == null) {
            return null;
        }
        Access.require(BANK, Right.WRITE);
        List<BankAccount> known = known(owner -> repository.rows(BankAccount.class, owner));
        if (edited.isBlank()) {
            known.forEach(gone -> remove(BANK, gone));
            return null;
        }
        return corrected(known.isEmpty() ? null : known.get(0), edited, BankAccount::new);
    }

    private <T> List<T> known(Function<Member, List<T>> recorded) {
        return isNew ? List.of() : recorded.apply(member);
    }

    private void remove(Register register, OwnedRow<?> row) {
        Access.require(register, Right.DELETE);
        repository.remove(row);
    }
}
