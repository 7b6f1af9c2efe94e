package org.clavis.audit.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import java.util.List;
import java.util.UUID;
import org.clavis.context.Actor;
import org.clavis.crypto.FieldCipher;
import org.jspecify.annotations.Nullable;

/**
 * The sealed part of an entry.
 *
 * @param user login name of the actor
 * @param name name of the actor
 * @param address client address, null for jobs of the server
 * @param label what the member was called whom the entry is about
 */
public record AuditDetail(
        String user, String name, @Nullable String address, @Nullable String label, List<Change> changes) {
    private static final Gson JSON = new Gson();
    private static final String TABLE = "audit_entry";
    private static final String COLUMN = "detail";

    static AuditDetail of(AuditEvent event) {
        Actor actor = event.actor();
        return new AuditDetail(actor.userName(), actor.displayName(), actor.address(), event.label(), event.changes());
    }

    byte[] seal(UUID entry, FieldCipher cipher) {
        return cipher.seal(JSON.toJson(this).getBytes(UTF_8), TABLE, COLUMN, entry);
    }

    static AuditDetail open(byte[] sealed, UUID entry, FieldCipher cipher) {
        return JSON.fromJson(new String(cipher.open(sealed, TABLE, COLUMN, entry), UTF_8), AuditDetail.class);
    }
}
