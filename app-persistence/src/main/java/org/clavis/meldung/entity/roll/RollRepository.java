package org.clavis.meldung.entity.roll;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.crypto.SealedRows;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.PersonKind;
import org.clavis.tenant.entity.TenantLevel;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/**
 * Reads everybody for a Meldung: one statement a table, whatever the number of people, only the columns that are told or
 * decide on something, and addresses of none but those whose addresses are told.
 */
@Dependent
public class RollRepository {
    private static final int PORTION = 2_000;

    private static final String PERSONS =
            """
            select m.id, m.kind, m.memberNumber, m.familyName, m.givenName, m.birthDate, m.deceasedOn, m.gender
            from Member m""";

    private static final String STAYS =
            """
            select m.member.id, m.joinedOn, m.noticeReceivedOn, m.leftOn from Membership m
            where m.joinedOn is not null""";

    private static final String ENGAGEMENTS =
            """
            select a.member.id, a.kind, a.office, a.officeLabel, a.startedOn, a.endedOn from ActivityPeriod a
            where a.club <> org.clavis.member.entity.ActivityClub.OTHER
                and a.startedOn is not null and a.kind is not null
            order by a.startedOn, a.id""";

    private static final String PLAYED =
            """
            select p.member.id, p.instrument, p.main, p.ensembleId from Playing p
            where (p.startedOn is null or p.startedOn <= :day) and (p.endedOn is null or p.endedOn >= :day)
            order by p.main desc, p.id""";

    private static final String EXAMS =
            "select q.member.id, q.kind, q.examinedOn from Qualification q where q.kind is not null order by q.kind, q.id";

    private static final String TOLD = "select r.member.id, r.insured, r.gema, r.cooperationId from Reporting r";

    private static final String ADDRESSES =
            """
            select a.member.id, a.id, a.street, a.postalCode, a.town from Address a
            where (a.validFrom is null or a.validFrom <= :day) and (a.validTo is null or a.validTo >= :day)
                and a.member.id in :members
            order by a.id""";

    private static final String CONTACTS =
            """
            select c.member.id, c.id, c.kind, c.value from Contact c
            where c.member.id in :members order by c.preferred desc, c.id""";

    private static final Comparator<Enrolled> BY_NAME = Comparator.comparing(
                    (Enrolled one) -> one.person().familyName(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(one -> requireNonNullElse(one.person().givenName(), ""), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(one -> one.person().id());

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected RollRepository() {}

    RollRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Everybody as of a day.
     *
     * @param level of the organisation
     */
    public Roll at(LocalDate day, TenantLevel level) {
        List<Enrolled> people = drafts(day).values().stream()
                .map(RollDraft::enrolled)
                .sorted(BY_NAME)
                .toList();
        Set<UUID> holders = new Roll(day, level, people, Map.of())
                .held().stream().map(held -> held.holder().person().id()).collect(Collectors.toSet());
        return new Roll(day, level, people, reach(holders, day));
    }

    private Map<UUID, RollDraft> drafts(LocalDate day) {
        var sealed = SealedRows.ofCall();
        var drafts = new HashMap<UUID, RollDraft>();
        read(query(PERSONS), row -> drafts.put((UUID) row[0], new RollDraft(identity(row, sealed))));
        into(drafts, query(STAYS), RollDraft::addStay);
        into(drafts, query(ENGAGEMENTS), RollDraft::addEngagement);
        into(drafts, query(PLAYED).setParameter("day", day), RollDraft::addPlayed);
        into(drafts, query(EXAMS), RollDraft::addExam);
        into(drafts, query(TOLD), RollDraft::setTold);
        return drafts;
    }

    private static Identity identity(Object[] row, SealedRows sealed) {
        UUID id = (UUID) row[0];
        return new Identity(
                id,
                (PersonKind) row[1],
                (String) row[2],
                requireNonNullElse(sealed.open(String.class, row[3], id), ""),
                sealed.open(String.class, row[4], id),
                sealed.open(LocalDate.class, row[5], id),
                sealed.open(LocalDate.class, row[6], id),
                requireNonNullElse(sealed.open(Gender.class, row[7], id), Gender.UNKNOWN));
    }

    private Map<UUID, Reach> reach(Set<UUID> holders, LocalDate day) {
        if (holders.isEmpty()) {
            return Map.of();
        }
        var sealed = SealedRows.ofCall();
        var drafts = holders.stream().collect(Collectors.toMap(id -> id, id -> new ReachDraft()));
        read(query(ADDRESSES).setParameter("day", day).setParameter("members", holders), row -> {
            UUID id = (UUID) row[1];
            draft(drafts, row)
                    .addAddress(
                            sealed.open(String.class, row[2], id),
                            sealed.open(String.class, row[3], id),
                            sealed.open(String.class, row[4], id));
        });
        read(query(CONTACTS).setParameter("members", holders), row -> draft(drafts, row)
                .addContact((ContactKind) row[2], sealed.open(String.class, row[3], (UUID) row[1])));
        return drafts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .reach()));
    }

    private static ReachDraft draft(Map<UUID, ReachDraft> drafts, Object[] row) {
        return drafts.computeIfAbsent((UUID) row[0], id -> new ReachDraft());
    }

    /** A member removed since the first statement is left out. */
    private static void into(
            Map<UUID, RollDraft> drafts, TypedQuery<Object[]> query, BiConsumer<RollDraft, @Nullable Object[]> action) {
        read(query, row -> {
            RollDraft draft = drafts.get((UUID) row[0]);
            if (draft != null) {
                action.accept(draft, row);
            }
        });
    }

    private TypedQuery<Object[]> query(String jpql) {
        return database.createQuery(jpql, Object[].class).setHint(HibernateHints.HINT_FETCH_SIZE, PORTION);
    }

    private static void read(TypedQuery<Object[]> query, Consumer<Object[]> action) {
        try (Stream<Object[]> rows = query.getResultStream()) {
            rows.forEach(action);
        }
    }
}
