package org.clavis.federation.entity;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.TestKeys;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/** A PostgreSQL with what one federation keeps for other programs. */
final class InterfacesDatabase implements AutoCloseable {
    private static final TenantRef FEDERATION = new TenantRef(UUID.randomUUID(), "federation", "t_federation");

    private final EmbeddedPostgres postgres;
    private final SessionFactory sessions;

    InterfacesDatabase() throws Exception {
        TestKeys.configure();
        KeyStore.create(FEDERATION.id());
        postgres = EmbeddedPostgres.builder().start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/tenant/federation")
                .target("20261122003900")
                .load()
                .migrate();
        sessions = new Configuration()
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .addAnnotatedClass(Webhook.class)
                .buildSessionFactory();
    }

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

    /** Runs in one transaction of the federation. */
    <T> T in(Function<Session, T> task) {
        try {
            return CallContext.of(FEDERATION, Actor.job("test", Set.of())).call(() -> sessions.fromTransaction(task));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sessions.close();
        postgres.close();
    }
}
