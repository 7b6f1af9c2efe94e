package org.clavis.status;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.clavis.tenant.entity.pool.TenantConnections;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Whether PostgreSQL answers and takes writes; and how many connections the tenants use. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    @Resource(lookup = "java:jboss/datasources/ClavisControl")
    private DataSource control;

    @PersistenceUnit(unitName = "clavis")
    private EntityManagerFactory tenants;

    @Inject
    private Probe probe;

    @Override
    public HealthCheckResponse call() {
        return probe.ask("database", this::ask);
    }

    private Map<String, String> ask() throws SQLException, NotReady {
        long begin = System.nanoTime();
        try (Connection connection = control.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select pg_is_in_recovery()")) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw new NotReady("the database is a standby and takes no writes");
            }
        }
        return Map.of(
                "answeredInMillis", String.valueOf((System.nanoTime() - begin) / 1_000_000),
                "tenantConnections", pool().figures());
    }

    private TenantConnections pool() {
        return (TenantConnections) tenants.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(MultiTenantConnectionProvider.class);
    }
}
