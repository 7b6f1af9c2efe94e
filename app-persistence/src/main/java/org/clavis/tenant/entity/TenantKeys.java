package org.clavis.tenant.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.LetterKeys;
import org.clavis.crypto.Purpose;
import org.hibernate.Session;

/**
 * The public keys of the tenants in schema {@code common}, for everybody who has no vault to ask. This server asks the
 * vault: a key that was slipped into the table is believed by nobody here.
 */
@ApplicationScoped
public class TenantKeys {
    private static final String ADD = "insert into common.tenant_key (id, tenant_id, purpose, public_key, since)"
            + " values (?, ?, ?, ?, now()) on conflict (id) do nothing";

    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    /** For the container. */
    protected TenantKeys() {}

    /** @param entities of the unit {@code common} */
    TenantKeys(EntityManager entities) {
        this.entities = entities;
    }

    /** Publishes the tenant's keys that are not published yet; committed when this returns. */
    @Transactional(TxType.REQUIRES_NEW)
    public void publish(UUID tenant) {
        LetterKeys keys = KeyStore.of(tenant).letters();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                for (var key : keys.verifyingKeys()) {
                    add(insert, key.id(), tenant, Purpose.SIGNING, key.pem());
                }
                for (var key : keys.sealingKeys()) {
                    add(insert, key.id(), tenant, Purpose.LETTERS, key.pem());
                }
            }
        });
    }

    private static void add(PreparedStatement insert, String id, UUID tenant, Purpose purpose, String pem)
            throws SQLException {
        insert.setString(1, id);
        insert.setObject(2, tenant);
        insert.setString(3, purpose.name());
        insert.setString(4, pem);
        insert.executeUpdate();
    }
}
