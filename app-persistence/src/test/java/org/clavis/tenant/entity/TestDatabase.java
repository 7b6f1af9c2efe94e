package org.clavis.tenant.entity;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.clavis.context.TenantRef;
import org.clavis.shared.RowId;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for all tests of this module, with the logins a server has. Stopped with the process. */
public final class TestDatabase {
    private static final String OWNER_PASSWORD = "owner";
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** Address without a login. */
    public static String url() {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/clavis";
    }

    /** The login that owns the schemas. */
    public static DataSource owner() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser("clavis_owner");
        source.setPassword(OWNER_PASSWORD);
        return source;
    }

    /** Connects under the login of a tenant. */
    public static Connection connect(TenantRef tenant, String password) throws SQLException {
        return DriverManager.getConnection(url(), tenant.schema(), password);
    }

    /** A tenant with login and schema. */
    public static TenantRef found(String password) throws SQLException {
        TenantRef tenant = Tenant.reserve("club-" + RowId.next(), "Musikverein", TenantLevel.CLUB)
                .ref();
        new SchemaFounding(owner()).found(tenant, password.toCharArray());
        return tenant;
    }

    /** Gives the schema of a tenant every table of the release. */
    public static void migrate(TenantRef tenant) {
        new Migrations(owner(), "db/tenant").tenant(tenant.schema());
    }

    /** Runs one statement as superuser. */
    public static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The only value of a query run as superuser. */
    public static String valueAsSuperuser(String sql) throws SQLException {
        try (Connection connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection superuser() throws SQLException {
        return SERVER.getDatabase("postgres", "clavis").getConnection();
    }

    /** As delivered, the embedded server lets everybody in. */
    private static void checkPasswords(File dataDirectory) {
        try {
            Files.writeString(
                    dataDirectory.toPath().resolve("pg_hba.conf"),
                    "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        FLYWAY.setLevel(Level.OFF);
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectoryCustomizer(TestDatabase::checkPasswords)
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    var sql = connection.createStatement()) {
                sql.execute("create role clavis_owner login createrole password '" + OWNER_PASSWORD + "'");
                sql.execute("create role clavis_control login");
                sql.execute("create database clavis owner clavis_owner");
                sql.execute("revoke connect, temporary on database clavis from public");
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
