package org.clavis.audit.entity;

import java.util.List;
import java.util.UUID;
import org.clavis.context.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a running transaction and is to be written down before its end.
 *
 * @param entity simple name of the entity, null if no row is concerned
 * @param subject the member the row belongs to
 * @param label what that member is called
 */
record AuditEvent(
        AuditAction action,
        Actor actor,
        @Nullable String entity,
        @Nullable UUID entityId,
        @Nullable UUID subject,
        @Nullable String label,
        List<Change> changes) {}
