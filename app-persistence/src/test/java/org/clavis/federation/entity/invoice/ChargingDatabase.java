package org.clavis.federation.entity.invoice;

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
import org.clavis.meldung.entity.fee.FeeOrder;
import org.clavis.member.entity.MemberTables;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/** A PostgreSQL with a federation's tables of fee orders and invoices. */
public final class ChargingDatabase implements AutoCloseable {
    private static final TenantRef FEDERATION = new TenantRef(UUID.randomUUID(), "federation", "t_federation");

    private final EmbeddedPostgres postgres;
    private final SessionFactory sessions;

    public ChargingDatabase() throws Exception {
        TestKeys.configure();
        KeyStore.create(FEDERATION.id());
        postgres = EmbeddedPostgres.builder().start();
        MemberTables.create(postgres, "meldung", "federation");
        sessions = new Configuration()
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .addAnnotatedClass(FeeOrder.class)
                .addAnnotatedClass(Invoice.class)
                .addAnnotatedClass(InvoiceBook.class)
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

    @Override
    public void close() throws IOException {
        sessions.close();
        postgres.close();
    }
}
