package org.clavis.crypto;

import org.clavis.context.TenantRef;
import org.clavis.tenant.entity.TestDatabase;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/** Sessions in the schema of one tenant, without a container. */
public final class TestSessions {
    private TestSessions() {}

    public static SessionFactory of(TenantRef tenant, String password, Class<?>... entities) {
        TestKeys.configure();
        Configuration configuration = new Configuration()
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", TestDatabase.url())
                .setProperty("hibernate.connection.username", tenant.schema())
                .setProperty("hibernate.connection.password", password)
                .setProperty("hibernate.connection.pool_size", "4")
                .setProperty("hibernate.jdbc.batch_size", "50")
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.generate_statistics", "true");
        for (Class<?> entity : entities) {
            configuration.addAnnotatedClass(entity);
        }
        return configuration.buildSessionFactory();
    }
}
