package org.clavis.member.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.clavis.member.entity.ReportedActivity;

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
        if (ids.isEmpty()) {
            return records;
        }
        List<Member> members = repository.all(ids);
        var memberships = rows(Membership.class, members);
        var addresses = rows(Address.class, members);
        var contacts = rows(Contact.class, members);
        var activities = rows(ActivityPeriod.class, members);
        var reported = rows(ReportedActivity.class, members);
        var accounts = rows(BankAccount.class, members);
        repository.letGo();
        for (Member member : members) {
            UUID id = member.getId();
            List<BankAccount> account = list(accounts, id);
            records.put(
                    id,
                    new MemberRecord(
                            member,
                            list(memberships, id),
                            list(addresses, id),
                            list(contacts, id),
                            list(activities, id),
                            list(reported, id),
                            account.isEmpty() ? new BankAccount(member) : account.get(0),
                            null));
        }
        return records;
    }

    private <T extends OwnedRow<T>> Map<UUID, List<T>> rows(Class<T> register, List<Member> members) {
        return members.isEmpty()
                ? Map.of()
                : repository.rows(register, members).stream()
                        .collect(Collectors.groupingBy(row -> row.getMember().getId()));
    }

    private static <T> List<T> list(Map<UUID, List<T>> rows, UUID id) {
        return new ArrayList<>(rows.getOrDefault(id, List.of()));
    }
}
