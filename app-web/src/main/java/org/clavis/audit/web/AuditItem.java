package org.clavis.audit.web;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Register;
import org.clavis.audit.ProtokollEntry;
import org.clavis.audit.entity.AuditAction;
import org.clavis.audit.entity.Change;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the Protokoll for programs.
 *
 * @param seq place in the chain, without gaps, in the order of the commits
 * @param entity what was changed, as in {@code Contact}; left out if no row was
 * @param member the member it belongs to
 * @param hidden whether the token gives no right to read the register, so that changes are left out
 * @param damaged whether the entry was altered in the database
 */
public record AuditItem(
        long seq,
        Instant at,
        AuditAction action,
        Person actor,
        @Nullable String entity,
        @Nullable UUID member,
        @Nullable Register register,
        boolean hidden,
        boolean damaged,
        List<Field> changes) {

    /** Who it was, and from where. */
    public record Person(String id, String userName, String name, @Nullable String address) {}

    /** A field with its values; a value is left out if there was or is none. */
    public record Field(
            String field, @Nullable @JsonbProperty("old") String before, @Nullable @JsonbProperty("new") String after) {
        static Field from(Change change) {
            return new Field(change.field(), change.before(), change.after());
        }
    }

    static AuditItem from(ProtokollEntry entry) {
        return new AuditItem(
                entry.seq(),
                entry.at(),
                entry.action(),
                new Person(entry.actor(), entry.user(), entry.name(), entry.address()),
                entry.entity(),
                entry.member(),
                entry.register(),
                entry.hidden(),
                entry.damaged(),
                entry.changes().stream().map(Field::from).toList());
    }
}
