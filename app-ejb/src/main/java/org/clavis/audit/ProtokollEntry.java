package org.clavis.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.audit.entity.AuditAction;
import org.clavis.audit.entity.AuditDetail;
import org.clavis.audit.entity.AuditEntry;
import org.clavis.audit.entity.Change;
import org.clavis.crypto.SealBroken;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the reader may see it.
 *
 * @param seq place in the chain
 * @param actor id of the actor
 * @param user login name of the actor
 * @param name name of the actor
 * @param address client address, null for jobs of the server
 * @param entity simple name of the changed entity, null if the entry is about no row
 * @param type class of that entity, for the names of its fields; null if there is none any more
 * @param member the member the changed row belongs to
 * @param label what the member was called then; null for readers without the right to the Stammdaten
 * @param register the Register the changed row belongs to
 * @param hidden whether the reader lacks the right to that Register and so sees no changes
 * @param damaged whether the sealed part was altered in the database and cannot be opened
 * @param changes fields with their old and new values; of an event that changed no row, its circumstances
 */
public record ProtokollEntry(
        long seq,
        Instant at,
        AuditAction action,
        String actor,
        String user,
        String name,
        @Nullable String address,
        @Nullable String entity,
        @Nullable Class<?> type,
        @Nullable UUID member,
        @Nullable String label,
        @Nullable Register register,
        boolean hidden,
        boolean damaged,
        List<Change> changes) {
    private static final AuditDetail ILLEGIBLE = new AuditDetail("", "", null, null, List.of());

    static ProtokollEntry of(AuditEntry entry, @Nullable Class<?> type) {
        Optional<AuditDetail> opened = open(entry);
        AuditDetail detail = opened.orElse(ILLEGIBLE);
        boolean hidden = entry.entity() != null && !Registers.mayRead(entry.entity());
        List<Change> changes = hidden ? List.of() : detail.changes();
        return new ProtokollEntry(
                entry.seq(),
                entry.at(),
                entry.action(),
                entry.actorId(),
                detail.user(),
                detail.name(),
                detail.address(),
                entry.entity(),
                type,
                entry.subjectId(),
                Access.may(Register.PERSON, Right.READ) ? detail.label() : null,
                Registers.of(entry.entity(), changes),
                hidden,
                opened.isEmpty(),
                changes);
    }

    private static Optional<AuditDetail> open(AuditEntry entry) {
        try {
            return Optional.of(entry.detail());
        } catch (SealBroken altered) {
            return Optional.empty();
        }
    }
}
