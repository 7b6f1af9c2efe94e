package org.clavis.audit.entity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.clavis.context.CallContext;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Notes every row that is inserted, updated or deleted through the persistence unit. */
final class AuditListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private final transient Map<EntityPersister, AuditedEntity> entities = new ConcurrentHashMap<>();

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(
                AuditAction.CREATED,
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                null,
                event.getState(),
                event.getSession());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(
                AuditAction.CHANGED,
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                event.getOldState(),
                event.getState(),
                event.getSession());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(
                AuditAction.DELETED,
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                event.getDeletedState(),
                null,
                event.getSession());
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(
            AuditAction action,
            EntityPersister persister,
            @Nullable Object row,
            Object id,
            Object @Nullable [] before,
            Object @Nullable [] after,
            EventSource session) {
        AuditedEntity entity = entities.computeIfAbsent(persister, AuditedEntity::new);
        List<Change> changes = entity.changes(before, after, session);
        if (action == AuditAction.CHANGED && changes.isEmpty()) {
            return; // only the version went up, because of a row that has an entry of its own
        }
        Object subject = entity.subject(row, after == null ? before : after);
        AuditTrail.add(
                session,
                new AuditEvent(
                        action,
                        CallContext.current().actor(),
                        entity.name(),
                        (UUID) id,
                        subject == null ? null : AuditedEntity.idOf(subject, session),
                        AuditedEntity.label(subject, session),
                        changes));
    }
}
