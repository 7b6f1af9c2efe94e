package org.clavis.member.entity;

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
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/** A PostgreSQL with one tenant's tables of members. */
public final class ListingDatabase implements AutoCloseable {
    private static final TenantRef CLUB = new TenantRef(UUID.randomUUID(), "club", "t_club");

    private final EmbeddedPostgres postgres;
    private final SessionFactory sessions;

    public ListingDatabase() throws Exception {
        TestKeys.configure();
        KeyStore.create(CLUB.id());
        postgres = EmbeddedPostgres.builder().start();
        MemberTables.create(postgres);
        var configuration = new Configuration()
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.jdbc.batch_size", "100")
                .setProperty("hibernate.generate_statistics", "true");
        MemberTables.ENTITIES.forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    /** Runs in one transaction of the tenant. */
    public <T> T in(Function<Session, T> task) {
        try {
            return CallContext.of(CLUB, Actor.job("test", Set.of())).call(() -> sessions.fromTransaction(task));
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
