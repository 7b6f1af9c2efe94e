package org.clavis.honor.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clavis.member.entity.Member;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.hibernate.exception.ConstraintViolationException;

/** Honors in the tenant's database. */
@ApplicationScoped
public class HonorRepository {
    private static final String STEP_ONCE = "honor_step_once";
    private static final String FROM = "select h from Honor h join fetch h.member";
    private static final String ORDER = " order by h.honorYear, h.id";

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected HonorRepository() {}

    HonorRepository(EntityManager database) {
        this.database = database;
    }

    public Honor get(UUID id) {
        return database.createQuery(FROM + " where h.id = :id", Honor.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RecordNotFound(Honor.class, id));
    }

    /** All honors of a member, oldest first. */
    public List<Honor> of(Member member) {
        return of(member.getId());
    }

    /** All honors of the member with this id, oldest first. */
    public List<Honor> of(UUID member) {
        return database.createQuery(FROM + " where h.member.id = :member" + ORDER, Honor.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** The honors of many members, oldest first. */
    public List<Honor> ofAll(Collection<UUID> members) {
        return members.isEmpty()
                ? List.of()
                : database.createQuery(FROM + " where h.member.id in :members" + ORDER, Honor.class)
                        .setParameter("members", members)
                        .getResultList();
    }

    /** Some of the honors that fit, with their members; oldest first. */
    public List<Honor> some(HonorFilter filter, int first, int most) {
        return filtered(FROM + filter.where() + ORDER, Honor.class, filter)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many honors fit. */
    public long count(HonorFilter filter) {
        return filtered("select count(h) from Honor h" + filter.where(), Long.class, filter)
                .getSingleResult();
    }

    public void add(Honor honor) {
        database.persist(honor);
    }

    public void remove(Honor honor) {
        database.remove(honor);
    }

    /**
     * Writes what has changed, of this honor and of all others.
     *
     * @throws RecordChanged if somebody else was faster
     * @throws BusinessRuleViolated if the member already has that step
     */
    public void write(Honor honor) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(Honor.class, honor.getId());
        } catch (ConstraintViolationException broken) {
            if (STEP_ONCE.equals(broken.getConstraintName())) {
                throw new BusinessRuleViolated("step", "honor.rule.stepTwice");
            }
            throw broken;
        }
    }

    private <T> TypedQuery<T> filtered(String jpql, Class<T> type, HonorFilter filter) {
        TypedQuery<T> query = database.createQuery(jpql, type);
        filter.parameters().forEach(query::setParameter);
        return query;
    }
}
