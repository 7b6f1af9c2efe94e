package org.clavis.audit.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.clavis.context.CallContext;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.Purpose;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the Protokoll, to be read. It is written by {@link AuditTrail} alone and never changed. */
@Entity
@Immutable
public class AuditEntry {
    @Id
    private UUID id;

    private long seq;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    private String actorId;

    private @Nullable String entity;

    private @Nullable UUID entityId;

    private @Nullable UUID subjectId;

    private byte[] detail;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected AuditEntry() {}

    public UUID id() {
        return id;
    }

    /** Place in the chain, without gaps, in the order of the commits. */
    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public AuditAction action() {
        return action;
    }

    /** Subject of the actor's token, or the name of a job. */
    public String actorId() {
        return actorId;
    }

    /** Simple name of the changed entity; null if the entry is about no row. */
    public @Nullable String entity() {
        return entity;
    }

    public @Nullable UUID entityId() {
        return entityId;
    }

    /** The member the changed row belongs to. */
    public @Nullable UUID subjectId() {
        return subjectId;
    }

    /** The sealed part, opened with the keys of the running call's tenant. */
    public AuditDetail detail() {
        UUID tenant = CallContext.current().tenant().id();
        return AuditDetail.open(detail, id, KeyStore.of(tenant).cipher(Purpose.AUDIT));
    }
}
