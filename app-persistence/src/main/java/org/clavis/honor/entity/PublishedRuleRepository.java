package org.clavis.honor.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rules that organisations have made known, in schema {@code common}. Reading and writing keep out of the caller's
 * transaction, which is a tenant's.
 */
@ApplicationScoped
public class PublishedRuleRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    protected PublishedRuleRepository() {}

    PublishedRuleRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What these organisations have in force on a day. */
    @Transactional(TxType.NOT_SUPPORTED)
    public List<PublishedRule> inForce(Collection<UUID> owners, LocalDate day) {
        return owners.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from PublishedRule r where r.ownerId in :owners and r.validFrom <= :day"
                                        + " and (r.validTo is null or r.validTo >= :day) order by r.owner, r.code",
                                PublishedRule.class)
                        .setParameter("owners", owners)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** What these organisations have in force on a day or will have later. */
    @Transactional(TxType.NOT_SUPPORTED)
    public List<PublishedRule> from(Collection<UUID> owners, LocalDate day) {
        return owners.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from PublishedRule r where r.ownerId in :owners"
                                        + " and (r.validTo is null or r.validTo >= :day) order by r.owner, r.code, r.edition",
                                PublishedRule.class)
                        .setParameter("owners", owners)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** An edition, in force or no longer. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<PublishedRule> edition(String owner, String code, int edition) {
        return entities.createQuery(
                        "select r from PublishedRule r where r.owner = :owner and r.code = :code and r.edition = :edition",
                        PublishedRule.class)
                .setParameter("owner", owner)
                .setParameter("code", code)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<PublishedRule> find(UUID id) {
        return Optional.ofNullable(entities.find(PublishedRule.class, id));
    }

    /** Makes the owner's rule known as it is now; committed when this returns. Doing it again changes nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    public void publish(UUID ownerId, String owner, HonorRule rule) {
        PublishedRule known = entities.find(PublishedRule.class, rule.getId());
        if (known == null) {
            entities.persist(new PublishedRule(ownerId, owner, rule));
        } else {
            known.take(rule);
        }
    }
}
