package org.clavis.member.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clavis.member.MemberRecord;
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

/** Reads the records of many members at once, a handful of statements for hundreds of them. */
@Dependent
class FullRecords {
    private final MemberRepository repository;

    @Inject
    FullRecords(MemberRepository repository) {
        this.repository = repository;
    }

    /** The records with every section, detached; it is for the caller to show only what may be seen. */
    Map<UUID, MemberRecord> of(Collection<UUID> ids) {
        Map<UUID, MemberRecord> records = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Member> members = repository.all(ids);
            Rows rows = rows(members);
            repository.letGo();
            members.forEach(member -> records.put(member.getId(), rows.of(member)));
        }
        return records;
    }

    private Rows rows(List<Member> members) {
        return new Rows(
                byMember(Membership.class, members),
                byMember(Address.class, members),
                byMember(Contact.class, members),
                byMember(ActivityPeriod.class, members),
                byMember(Playing.class, members),
                byMember(Qualification.class, members),
                byMember(ReportedActivity.class, members),
                byMember(Reporting.class, members),
                byMember(BankAccount.class, members));
    }

    private <T extends OwnedRow<T>> Map<UUID, List<T>> byMember(Class<T> register, List<Member> members) {
        return members.isEmpty()
                ? Map.of()
                : repository.rows(register, members).stream()
                        .collect(Collectors.groupingBy(row -> row.getMember().getId()));
    }

    /** Rows of the Registers by the id of the member they belong to. */
    private record Rows(
            Map<UUID, List<Membership>> memberships,
            Map<UUID, List<Address>> addresses,
            Map<UUID, List<Contact>> contacts,
            Map<UUID, List<ActivityPeriod>> periods,
            Map<UUID, List<Playing>> playing,
            Map<UUID, List<Qualification>> qualifications,
            Map<UUID, List<ReportedActivity>> reportedYears,
            Map<UUID, List<Reporting>> reporting,
            Map<UUID, List<BankAccount>> accounts) {

        MemberRecord of(Member member) {
            return new MemberRecord(
                    member,
                    list(memberships, member),
                    list(addresses, member),
                    list(contacts, member),
                    list(periods, member).stream()
                            .filter(Predicate.not(ActivityPeriod::isOfOffice))
                            .collect(Collectors.toCollection(ArrayList::new)),
                    list(periods, member).stream()
                            .filter(ActivityPeriod::isOfOffice)
                            .collect(Collectors.toCollection(ArrayList::new)),
                    list(playing, member),
                    list(qualifications, member),
                    list(reportedYears, member),
                    one(reporting, member, Reporting::new),
                    one(accounts, member, BankAccount::new),
                    null);
        }

        private static <T> List<T> list(Map<UUID, List<T>> rows, Member member) {
            return new ArrayList<>(rows.getOrDefault(member.getId(), List.of()));
        }

        private static <T> T one(Map<UUID, List<T>> rows, Member member, Function<Member, T> blank) {
            List<T> all = list(rows, member);
            return all.isEmpty() ? blank.apply(member) : all.get(0);
        }
    }
}
