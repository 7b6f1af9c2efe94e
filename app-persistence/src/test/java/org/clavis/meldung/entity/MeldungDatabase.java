package org.clavis.meldung.entity;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.TestKeys;
import org.clavis.member.entity.MemberTables;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/** A PostgreSQL with a federation's tables of campaigns and Meldungen. */
public final class MeldungDatabase implements AutoCloseable {
    private static final TenantRef FEDERATION = new TenantRef(UUID.randomUUID(), "federation", "t_federation");

    private final EmbeddedPostgres postgres;
    private final SessionFactory sessions;

    public MeldungDatabase() throws Exception {
        TestKeys.configure();
        KeyStore.create(FEDERATION.id());
        postgres = EmbeddedPostgres.builder().start();
        MemberTables.create(postgres, "meldung");
        sessions = new Configuration()
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.jdbc.batch_size", "100")
                .setProperty("hibernate.generate_statistics", "true")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .addAnnotatedClass(Campaign.class)
                .addAnnotatedClass(Meldung.class)
                .buildSessionFactory();
    }

    /** Runs in one transaction of the federation. */
    public <T> T in(Function<Session, T> task) {
        try {
            return CallContext.of(FEDERATION, Actor.job("test", Set.of())).call(() -> sessions.fromTransaction(task));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many statements the task sends. */
    public long statements(Runnable task) {
        sessions.getStatistics().clear();
        task.run();
        return sessions.getStatistics().getPrepareStatementCount();
    }

    @Override
    public void close() throws IOException {
        sessions.close();
        postgres.close();
    }
}
