package org.clavis.tenant.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The tenants in schema {@code common}. Reading and writing keep out of the caller's transaction, because that may be a
 * tenant's: one transaction never spans both.
 */
@ApplicationScoped
public class TenantRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    @Transactional(TxType.NOT_SUPPORTED)
    public List<Tenant> all() {
        return entities.createQuery("select t from Tenant t order by t.alias", Tenant.class)
                .getResultList();
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<Tenant> byAlias(String alias) {
        return entities.createQuery("select t from Tenant t where t.alias = :alias", Tenant.class)
                .setParameter("alias", alias)
                .getResultStream()
                .findFirst();
    }

    /**
     * Committed when this returns.
     *
     * @throws jakarta.persistence.PersistenceException if the alias is taken
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(Tenant tenant) {
        entities.persist(tenant);
        entities.flush();
    }

    /** Changes a tenant, one after the other if several want to; committed when this returns. */
    @Transactional(TxType.REQUIRES_NEW)
    public void change(UUID id, Consumer<Tenant> change) {
        change.accept(entities.find(Tenant.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
