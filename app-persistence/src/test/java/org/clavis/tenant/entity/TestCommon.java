package org.clavis.tenant.entity;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clavis.exchange.entity.ExchangeItem;
import org.clavis.shared.RowId;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/** Schema {@code common} of the tests' database, with the rights a server has in it. */
public final class TestCommon {
    private static final SessionFactory SESSIONS = start();

    private TestCommon() {}

    public static <T> T in(Function<EntityManager, T> task) {
        return SESSIONS.fromTransaction(task::apply);
    }

    public static void run(Consumer<EntityManager> task) {
        SESSIONS.inTransaction(task::accept);
    }

    /** An organisation in the register, without a schema. */
    public static UUID organisation() {
        return in(entities -> {
            Tenant tenant = Tenant.reserve("club-" + RowId.next(), "Musikverein", TenantLevel.CLUB);
            entities.persist(tenant);
            return tenant.id();
        });
    }

    private static SessionFactory start() {
        new Migrations(TestDatabase.owner(), "db/tenant").common();
        return new Configuration()
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", TestDatabase.url() + "?options=-c%20role=clavis_control")
                .setProperty("hibernate.connection.username", "postgres")
                .setProperty("hibernate.connection.pool_size", "4")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .addAnnotatedClass(Tenant.class)
                .addAnnotatedClass(Affiliation.class)
                .addAnnotatedClass(ExchangeItem.class)
                .buildSessionFactory();
    }
}
