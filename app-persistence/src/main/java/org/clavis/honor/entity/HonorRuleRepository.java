package org.clavis.honor.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The tenant's own rules, and what of them has yet to be made known below. */
@ApplicationScoped
public class HonorRuleRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected HonorRuleRepository() {}

    HonorRuleRepository(EntityManager database) {
        this.database = database;
    }

    public HonorRule get(UUID id) {
        return find(id).orElseThrow(() -> new RecordNotFound(HonorRule.class, id));
    }

    public Optional<HonorRule> find(UUID id) {
        return Optional.ofNullable(database.find(HonorRule.class, id));
    }

    /** All editions by code, the latest of each first. */
    public List<HonorRule> all() {
        return database.createQuery("select r from HonorRule r order by r.code, r.edition desc", HonorRule.class)
                .getResultList();
    }

    /** What is in force on a day, by code. */
    public List<HonorRule> inForce(LocalDate day) {
        return database.createQuery(
                        "select r from HonorRule r where r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)"
                                + " order by r.code",
                        HonorRule.class)
                .setParameter("day", day)
                .getResultList();
    }

    public Optional<HonorRule> edition(String code, int edition) {
        return database.createQuery(
                        "select r from HonorRule r where r.code = :code and r.edition = :edition", HonorRule.class)
                .setParameter("code", code)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    /** The edition before this one. */
    public @Nullable HonorRule before(HonorRule rule) {
        return edition(rule.getCode(), rule.getEdition() - 1).orElse(null);
    }

    /**
     * Adds a rule, or an edition of one.
     *
     * @throws BusinessRuleViolated if there is a rule with this code, or another draft of its next edition
     */
    public void add(HonorRule rule) {
        database.persist(rule);
        write(rule);
    }

    public void remove(HonorRule draft) {
        database.remove(draft);
        write(draft);
    }

    /** Notes that the rule has to be made known. */
    public void publish(HonorRule rule) {
        database.persist(new RulePublication(rule));
    }

    /** What has yet to be made known, oldest first. */
    public List<RulePublication> unpublished() {
        return database.createQuery(
                        "select p from RulePublication p where p.publishedAt is null order by p.id",
                        RulePublication.class)
                .getResultList();
    }

    /**
     * Writes what has changed.
     *
     * @throws RecordChanged if somebody else was faster
     */
    public void write(HonorRule rule) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(HonorRule.class, rule.getId());
        } catch (ConstraintViolationException taken) {
            throw new BusinessRuleViolated("code", "honor.rule.codeTaken");
        }
    }
}
