package org.clavis.member.entity;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.TestKeys;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/** A PostgreSQL with one tenant's tables, as the migrations make them, and the tenant's keys. */
public final class TenantDatabase implements AutoCloseable {
    private static final TenantRef TENANT = new TenantRef(UUID.randomUUID(), "tenant", "t_tenant");

    private final EmbeddedPostgres postgres;
    private final SessionFactory sessions;

    private TenantDatabase(List<String> features, Stream<Class<?>> entities) throws Exception {
        TestKeys.configure();
        KeyStore.create(TENANT.id());
        postgres = EmbeddedPostgres.builder().start();
        MemberTables.create(postgres, features.toArray(String[]::new));
        var configuration = new Configuration()
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.jdbc.batch_size", "100")
                .setProperty("hibernate.generate_statistics", "true")
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        entities.forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    /**
     * With the tables of members and of further features, in the order in which they refer to each other.
     *
     * @param entities those that are used, of members or others
     */
    public static TenantDatabase of(List<String> features, Class<?>... entities) throws Exception {
        return new TenantDatabase(features, Stream.of(entities));
    }

    /** The same with all entities of members beside those that are named. */
    public static TenantDatabase ofMembers(List<String> features, Class<?>... entities) throws Exception {
        return new TenantDatabase(features, Stream.concat(MemberTables.ENTITIES.stream(), Stream.of(entities)));
    }

    /** Runs in one transaction of the tenant. */
    public <T> T in(Function<Session, T> task) {
        try {
            return CallContext.of(TENANT, Actor.job("test", Set.of())).call(() -> sessions.fromTransaction(task));
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
