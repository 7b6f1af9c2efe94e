package org.clavis.federation.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;

/** The programs that are told of changes. */
@ApplicationScoped
public class WebhookRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected WebhookRepository() {}

    WebhookRepository(EntityManager database) {
        this.database = database;
    }

    public List<Webhook> all() {
        return database.createQuery("select w from Webhook w order by w.name, w.id", Webhook.class)
                .getResultList();
    }

    public Optional<Webhook> find(UUID id) {
        return Optional.ofNullable(database.find(Webhook.class, id));
    }

    public Webhook get(UUID id) {
        return find(id).orElseThrow(() -> new RecordNotFound(Webhook.class, id));
    }

    public void add(Webhook webhook) {
        database.persist(webhook);
    }

    public void remove(Webhook webhook) {
        database.remove(webhook);
    }

    /**
     * Writes what has changed.
     *
     * @throws RecordChanged if somebody else was faster
     */
    public void write(Webhook webhook) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(Webhook.class, webhook.getId());
        }
    }
}
