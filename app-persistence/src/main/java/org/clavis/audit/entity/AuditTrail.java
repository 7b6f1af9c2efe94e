package org.clavis.audit.entity;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.Purpose;
import org.clavis.crypto.SessionTenant;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.spi.EventSource;

/**
 * What happened in a session's transaction. It is written at its end, after the last flush and before the commit: then
 * the head of the chain is locked for as short as can be, and many changes go to the database together.
 */
public final class AuditTrail {
    private static final Map<EventSource, AuditTrail> RUNNING = Collections.synchronizedMap(new WeakHashMap<>());

    private final List<AuditEvent> events = new ArrayList<>();
    private final TenantRef tenant;
    private boolean written;

    private AuditTrail(TenantRef tenant) {
        this.tenant = tenant;
    }

    /** Records something that is no change of a row, in the running transaction of this entity manager. */
    public static void record(EntityManager entities, AuditAction action, List<Change> facts) {
        EventSource session = entities.unwrap(EventSource.class);
        add(session, new AuditEvent(action, CallContext.current().actor(), null, null, null, null, facts));
    }

    static void add(EventSource session, AuditEvent event) {
        AuditTrail trail = RUNNING.get(session);
        if (trail == null) {
            trail = begin(session);
        }
        if (trail.written) {
            throw new IllegalStateException("something was changed after the Protokoll of the transaction was written");
        }
        trail.events.add(event);
    }

    private static AuditTrail begin(EventSource session) {
        if (!session.isTransactionInProgress()) {
            throw new IllegalStateException("the Protokoll is written in a transaction only");
        }
        AuditTrail trail = new AuditTrail(SessionTenant.of(session));
        RUNNING.put(session, trail);
        session.getActionQueue().registerProcess(trail::write);
        session.getActionQueue().registerProcess((success, ended) -> RUNNING.remove(session));
        return trail;
    }

    private void write(SessionImplementor session) {
        written = true;
        AuditWriter writer = new AuditWriter(KeyStore.of(tenant.id()).cipher(Purpose.AUDIT));
        session.doWork(connection -> writer.append(events, connection));
    }
}
