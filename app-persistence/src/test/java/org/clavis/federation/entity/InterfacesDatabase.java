package org.clavis.federation.entity;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.member.entity.TenantDatabase;
import org.hibernate.Session;

/** What one federation keeps for other programs. */
final class InterfacesDatabase implements AutoCloseable {
    private final TenantDatabase federation = TenantDatabase.of(List.of("meldung", "federation"), Webhook.class);

    InterfacesDatabase() throws Exception {}

    /** Notes a change of some record. */
    UUID add(ChangeKind kind) {
        UUID subject = UUID.randomUUID();
        return in(session -> {
            new ChangeRepository(session).add(kind, subject);
            return subject;
        });
    }

    List<ChangeNote> since(long cursor) {
        return in(session -> new ChangeRepository(session).since(cursor, 1000));
    }

    <T> T in(Function<Session, T> task) {
        return federation.in(task);
    }

    @Override
    public void close() throws IOException {
        federation.close();
    }
}
