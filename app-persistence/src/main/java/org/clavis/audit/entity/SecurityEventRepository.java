package org.clavis.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Security events in schema {@code common}; in a transaction of their own, for that of the caller is rolled back. */
@ApplicationScoped
public class SecurityEventRepository {
    @PersistenceContext(unitName = "common")
    private EntityManager database;

    @Transactional(TxType.REQUIRES_NEW)
    public void add(SecurityEvent event) {
        database.persist(event);
    }
}
