package org.clavis.tenant.entity.pool;

import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Function;
import org.clavis.context.TenantRef;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Opens connections to the database under the login of a tenant. */
final class TenantLogin {
    /** A little more than the login's statement_timeout (30 s): whoever has not answered then is gone. */
    private static final int SILENCE_SECONDS = 40;

    private static final int CONNECT_SECONDS = 5;

    private final Driver driver = new Driver();
    private final String url;
    private final Function<TenantRef, String> password;

    /**
     * @param url JDBC address of the database, without a user
     * @param password of the tenant's login; asked for each connection, so that a new password needs no restart
     */
    TenantLogin(String url, Function<TenantRef, String> password) {
        this.url = url;
        this.password = password;
    }

    PhysicalConnection open(TenantRef tenant) throws SQLException {
        java.sql.Connection connection = driver.connect(url, properties(tenant));
        if (connection == null) {
            throw new SQLException("clavis.db.url is not an address of a PostgreSQL database");
        }
        return new PhysicalConnection(tenant.schema(), connection);
    }

    private Properties properties(TenantRef tenant) {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, tenant.schema());
        PGProperty.PASSWORD.set(properties, password.apply(tenant));
        PGProperty.APPLICATION_NAME.set(properties, "clavis");
        PGProperty.CONNECT_TIMEOUT.set(properties, CONNECT_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(properties, SILENCE_SECONDS);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.SOCKET_FACTORY.set(properties, FarewellSocketFactory.class.getName());
        PGProperty.REWRITE_BATCHED_INSERTS.set(properties, true);
        // The detail of an error quotes values of the row, and errors are logged.
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false);
        // Saves round trips at the start of a session: no GSS negotiation, no look at an older server's version.
        PGProperty.GSS_ENC_MODE.set(properties, "disable");
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "14");
        return properties;
    }
}
