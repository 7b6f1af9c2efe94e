package org.clavis.tenant.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.clavis.context.TenantRef;
import org.postgresql.PGConnection;

/**
 * Creates the login and the schema of a tenant, as the owner of all schemas. The login may do nothing but connect, a
 * limited number of times, and read and write the tables of its schema; it owns nothing and inherits nothing.
 *
 * <p>Everything happens in one transaction and may be repeated at any time: what exists is brought into shape.
 */
@ApplicationScoped
public class SchemaFounding {
    private static final String LOGIN_EXISTS = "select 1 from pg_roles where rolname = ?";

    /** Sessions of a tenant at the same time over all nodes: three of each of three nodes, and one to spare. */
    private static final int CONNECTION_LIMIT = 10;

    @Resource(lookup = "java:jboss/datasources/ClavisOwner")
    private DataSource owner;

    /** For the container. */
    protected SchemaFounding() {}

    /** @param owner connections under the login that owns the schemas; it has CREATEROLE and is no superuser */
    SchemaFounding(DataSource owner) {
        this.owner = owner;
    }

    /**
     * Creates or repairs login and schema. The password leaves this process as a SCRAM verifier only.
     *
     * @throws IllegalStateException if the database does not do it; nothing has changed then
     */
    public void found(TenantRef tenant, char[] password) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                shape(connection, tenant.schema(), password);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("login and schema " + tenant.schema() + " cannot be made", e);
        }
    }

    private static void shape(Connection connection, String schema, char[] password) throws SQLException {
        String name = quotedName(schema);
        try (Statement sql = connection.createStatement()) {
            if (!loginExists(connection, schema)) {
                sql.execute("create role " + name + " nosuperuser nocreatedb nocreaterole noinherit");
            }
            shapeLogin(sql, name, connection.getCatalog());
            shapeSchema(sql, name);
        }
        connection.unwrap(PGConnection.class).alterUserPassword(schema, password, "scram-sha-256");
    }

    private static boolean loginExists(Connection connection, String login) throws SQLException {
        try (var query = connection.prepareStatement(LOGIN_EXISTS)) {
            query.setString(1, login);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void shapeLogin(Statement sql, String name, String database) throws SQLException {
        sql.execute("alter role " + name + " login noinherit connection limit " + CONNECTION_LIMIT);
        sql.execute("alter role " + name + " set search_path = " + name);
        sql.execute("alter role " + name + " set statement_timeout = '30s'");
        sql.execute("alter role " + name + " set lock_timeout = '10s'");
        sql.execute("alter role " + name + " set idle_in_transaction_session_timeout = '60s'");
        sql.execute("grant connect on database \"" + database.replace("\"", "\"\"") + "\" to " + name);
    }

    private static void shapeSchema(Statement sql, String name) throws SQLException {
        sql.execute("create schema if not exists " + name);
        sql.execute("grant usage on schema " + name + " to " + name);
        sql.execute("alter default privileges in schema " + name + " grant select, insert, update, delete on tables to "
                + name);
        sql.execute("alter default privileges in schema " + name + " grant usage on sequences to " + name);
    }

    /** Names cannot be parameters of these statements; only such as this server makes itself are let through. */
    private static String quotedName(String schema) {
        if (!schema.matches("t_[0-9a-f]{12}")) {
            throw new IllegalArgumentException("not the name of a tenant's schema");
        }
        return '"' + schema + '"';
    }
}
