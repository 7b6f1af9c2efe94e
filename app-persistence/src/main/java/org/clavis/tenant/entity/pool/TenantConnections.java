package org.clavis.tenant.entity.pool;

import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.clavis.crypto.KeyStore;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.hibernate.service.spi.Stoppable;

/**
 * Where Hibernate gets the connections of unit {@code clavis}. Created and stopped by Hibernate, together with the unit;
 * it owns the pool.
 */
public final class TenantConnections implements MultiTenantConnectionProvider<String>, Stoppable {
    private final TenantPool pool;
    private final JtaConnections connections;
    private final DataSource control;

    /** For Hibernate. Reads the settings {@code clavis.db.url} and {@code clavis.tenant-pool.*}. */
    public TenantConnections() throws NamingException {
        Config config = ConfigProvider.getConfig();
        pool = new TenantPool(
                PoolBounds.from(config),
                new TenantLogin(config.getValue("clavis.db.url", String.class), tenant -> KeyStore.of(tenant.id())
                        .databasePassword()));
        connections = new JtaConnections(
                pool,
                find(TransactionManager.class, "java:jboss/TransactionManager"),
                find(TransactionSynchronizationRegistry.class, "java:jboss/TransactionSynchronizationRegistry"));
        control = find(DataSource.class, "java:jboss/datasources/ClavisControl");
    }

    @Override
    public Connection getConnection(String schema) throws SQLException {
        return connections.of(ForeignSession.requireCallOf(schema));
    }

    @Override
    public void releaseConnection(String schema, Connection connection) throws SQLException {
        connection.close();
    }

    /** The control login, which sees no tenant's data; Hibernate looks at the database's version with it. */
    @Override
    public Connection getAnyConnection() throws SQLException {
        return control.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return true;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (!type.isInstance(this)) {
            throw new UnknownUnwrapTypeException(type);
        }
        return type.cast(this);
    }

    /** For the operator, as in {@code 12/60, idle 7, waiting 0}. */
    public String figures() {
        return pool.figures();
    }

    /** Ends with the unit: without it, the sessions of the tenants would outlive each redeployment. */
    @Override
    public void stop() {
        pool.stop();
    }

    @SuppressWarnings("BanJNDI") // the names are constants, and nobody injects into what Hibernate creates
    private static <T> T find(Class<T> type, String name) throws NamingException {
        return type.cast(InitialContext.doLookup(name));
    }
}
