package org.clavis.audit.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody asks for; null asks for all.
 *
 * @param from first moment
 * @param until first moment that is too late
 * @param actor id of the actor
 * @param entity simple name of the changed entity
 * @param subject the member that changed rows belong to
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable AuditAction action,
        @Nullable String actor,
        @Nullable String entity,
        @Nullable UUID subject) {}
