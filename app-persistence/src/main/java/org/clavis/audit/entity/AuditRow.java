package org.clavis.audit.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of an entry that its hash covers, besides the hash of the entry before. */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
record AuditRow(
        UUID id,
        long seq,
        Instant at,
        String action,
        String actorId,
        @Nullable String entity,
        @Nullable UUID entityId,
        @Nullable UUID subject,
        byte[] detail) {}
