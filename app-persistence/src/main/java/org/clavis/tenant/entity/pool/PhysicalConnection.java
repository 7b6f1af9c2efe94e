package org.clavis.tenant.entity.pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/** One session of the database under a tenant's login, used by one borrower at a time. */
final class PhysicalConnection {
    /** Idle for longer than this, a connection is asked whether it is still alive before it is used again. */
    private static final long TRUSTED_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final int VALIDATION_SECONDS = 1;

    private final String tenant;
    private final Connection connection;
    private volatile long idleSince = System.nanoTime();
    private volatile boolean doubtful;

    PhysicalConnection(String tenant, Connection connection) {
        this.tenant = tenant;
        this.connection = connection;
    }

    /** Schema of the tenant. */
    String tenant() {
        return tenant;
    }

    Connection jdbc() {
        return connection;
    }

    /** Something went wrong whose effect on the session is unknown: it is not used again. */
    void doubt() {
        doubtful = true;
    }

    /** Stops what another thread is running in this session, if anything. */
    void cancel() throws SQLException {
        connection.unwrap(PGConnection.class).cancelQuery();
    }

    /** Puts the session back into the state it was opened in. False if it cannot be used again. */
    boolean reset() {
        try {
            if (doubtful || connection.isClosed()) {
                return false;
            }
            // Ends nothing that should live: transactions are completed before, by OnePhaseResource.
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            connection.clearWarnings();
            idleSince = System.nanoTime();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether a connection that was idle can be used. */
    boolean isAlive() {
        try {
            return System.nanoTime() - idleSince < TRUSTED_NANOS
                    ? !connection.isClosed()
                    : connection.isValid(VALIDATION_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Ends the session; that it cannot be told so any more is not worth an error. */
    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            doubtful = true;
        }
    }
}
