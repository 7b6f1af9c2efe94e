package org.clavis.crypto;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.event.spi.AbstractEvent;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreLoadEvent;
import org.hibernate.event.spi.PreLoadEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Seals the values of {@link Encrypted} fields just before a row is written and opens them before an entity is filled.
 * Hibernate's arrays of values are changed in place; after a write they hold the plain values again, because the
 * session keeps them as the state to compare with.
 */
final class SealingListener
        implements PreLoadEventListener,
                PreInsertEventListener,
                PreUpdateEventListener,
                PostInsertEventListener,
                PostUpdateEventListener {
    private final transient Map<EntityPersister, SealedFields> fields = new ConcurrentHashMap<>();

    @Override
    public void onPreLoad(PreLoadEvent event) {
        SealedFields sealed = sealedFields(event.getPersister());
        if (!sealed.isEmpty()) {
            sealed.open(event.getState(), (UUID) event.getId(), cipher(event));
        }
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        seal(event.getPersister(), event.getState(), event.getId(), event);
        return false;
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        seal(event.getPersister(), event.getState(), event.getId(), event);
        return false;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        sealedFields(event.getPersister()).restore(event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        sealedFields(event.getPersister()).restore(event.getState());
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void seal(EntityPersister persister, @Nullable Object[] state, Object id, AbstractEvent event) {
        SealedFields sealed = sealedFields(persister);
        if (!sealed.isEmpty()) {
            sealed.seal(state, (UUID) id, cipher(event));
        }
    }

    private SealedFields sealedFields(EntityPersister entity) {
        return fields.computeIfAbsent(entity, SealedFields::of);
    }

    private static FieldCipher cipher(AbstractEvent event) {
        return KeyStore.of(SessionTenant.of(event.getSession()).id()).cipher(Purpose.FIELDS);
    }
}
