package org.clavis.honor.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clavis.crypto.SealedRows;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.shared.RecordNotFound;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/**
 * Reads musical lives for counting: one statement for each table, whatever the number of people, and only the columns
 * that count. Rows are taken from the database in portions, so that never more than the lives themselves is in memory.
 */
@Dependent
public class LifeRepository {
    private static final int PORTION = 2_000;

    private static final String PERSONS = "select m.id, m.birthDate, m.deceasedOn from Member m";

    private static final String MEMBERSHIPS =
            "select m.member.id, m.joinedOn, m.leftOn from Membership m where m.joinedOn is not null";

    private static final String PERIODS =
            """
            select p.member.id, p.startedOn, p.endedOn, p.kind, p.office, p.club, p.otherFederation, p.evidence
            from ActivityPeriod p where p.startedOn is not null and p.kind is not null""";

    private static final String REPORTED =
            "select r.member.id, r.year, r.kind from ReportedActivity r where r.year is not null and r.kind is not null";

    private static final String HONORS =
            """
            select h.member.id, h.awardingBody, h.ruleCode, h.step, h.honorYear, h.state from Honor h
            where h.state <> org.clavis.honor.entity.HonorState.REVOKED""";

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected LifeRepository() {}

    LifeRepository(EntityManager database) {
        this.database = database;
    }

    /** Everybody who is recorded, in no particular order. */
    public List<MusicalLife> everybody() {
        return lives(null);
    }

    /** Those of these members that exist, in no particular order. */
    public List<MusicalLife> of(Collection<UUID> members) {
        return members.isEmpty() ? List.of() : lives(members);
    }

    /**
     * The life as it would be if its periods were as somebody has just edited them.
     *
     * @throws RecordNotFound if there is no such member
     */
    public MusicalLife with(UUID member, List<ActivityPeriod> edited) {
        LifeDraft life = drafts(List.of(member)).get(member);
        if (life == null) {
            throw new RecordNotFound(Member.class, member);
        }
        return life.with(edited);
    }

    /** Steps that were given and taken back. */
    public Set<HonorStep> revoked() {
        return Set.copyOf(database.createQuery(
                        """
                        select h.member.id, h.awardingBody, h.ruleCode, h.step from Honor h
                        where h.state = org.clavis.honor.entity.HonorState.REVOKED and h.ruleCode is not null""",
                        HonorStep.class)
                .getResultList());
    }

    private List<MusicalLife> lives(@Nullable Collection<UUID> members) {
        return drafts(members).values().stream().map(LifeDraft::life).toList();
    }

    private Map<UUID, LifeDraft> drafts(@Nullable Collection<UUID> members) {
        var sealed = SealedRows.ofCall();
        var drafts = new HashMap<UUID, LifeDraft>();
        read(PERSONS, "m.id", members, row -> {
            UUID id = (UUID) row[0];
            drafts.put(
                    id,
                    new LifeDraft(
                            id, sealed.open(LocalDate.class, row[1], id), sealed.open(LocalDate.class, row[2], id)));
        });
        into(drafts, MEMBERSHIPS, "m.member.id", members, LifeDraft::addMembership);
        into(drafts, PERIODS, "p.member.id", members, LifeDraft::addPeriod);
        into(drafts, REPORTED, "r.member.id", members, LifeDraft::addReported);
        into(drafts, HONORS, "h.member.id", members, LifeDraft::addHonor);
        return drafts;
    }

    /** A member removed since the first statement is left out. */
    private void into(
            Map<UUID, LifeDraft> drafts,
            String jpql,
            String memberId,
            @Nullable Collection<UUID> members,
            BiConsumer<LifeDraft, Object[]> action) {
        read(jpql, memberId, members, row -> {
            LifeDraft life = drafts.get((UUID) row[0]);
            if (life != null) {
                action.accept(life, row);
            }
        });
    }

    private void read(String jpql, String memberId, @Nullable Collection<UUID> members, Consumer<Object[]> action) {
        String chosen =
                members == null ? "" : (jpql.contains("where") ? " and " : " where ") + memberId + " in :members";
        TypedQuery<Object[]> query =
                database.createQuery(jpql + chosen, Object[].class).setHint(HibernateHints.HINT_FETCH_SIZE, PORTION);
        if (members != null) {
            query.setParameter("members", members);
        }
        try (Stream<Object[]> rows = query.getResultStream()) {
            rows.forEach(action);
        }
    }
}
