package org.clavis.audit.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.clavis.context.CallContext;
import org.clavis.shared.RowId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Somebody tried what they may not do. For operators; no names in it and no club's data. */
@Entity
@Immutable
@Table(name = "security_event", schema = "common")
public class SecurityEvent {
    @Id
    private UUID id;

    private Instant at;

    private @Nullable UUID tenantId;

    private @Nullable String actorId;

    private @Nullable String address;

    private String rule;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected SecurityEvent() {}

    private SecurityEvent(String rule) {
        this.id = RowId.next();
        this.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.rule = rule;
    }

    /**
     * What the actor of the running call, if there is one, was refused.
     *
     * @param rule what was missing, as in {@code bank:read}, or broken
     */
    public static SecurityEvent now(String rule) {
        SecurityEvent event = new SecurityEvent(rule);
        if (CallContext.isBound()) {
            CallContext call = CallContext.current();
            event.tenantId = call.hasTenant() ? call.tenant().id() : null;
            event.actorId = call.actor().id();
            event.address = call.actor().address();
        }
        return event;
    }

    public Instant at() {
        return at;
    }

    public @Nullable UUID tenantId() {
        return tenantId;
    }

    public @Nullable String actorId() {
        return actorId;
    }

    public @Nullable String address() {
        return address;
    }

    public String rule() {
        return rule;
    }
}
