package org.clavis.tenant.entity.pool;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.clavis.context.TenantRef;

/**
 * Connections of all tenants, each under its own login: bounded in total and for each tenant, idle ones of tenants not
 * seen for longest closed first, callers served in the order they came.
 */
final class TenantPool {
    private final Slots<PhysicalConnection> slots;
    private final TenantLogin login;

    TenantPool(PoolBounds bounds, TenantLogin login) {
        this.slots = new Slots<>(bounds);
        this.login = login;
    }

    /**
     * A connection of the tenant, in autocommit mode; give it back.
     *
     * @throws NoConnectionFree if none came free in time
     * @throws SQLException if the database cannot be reached or refuses the login
     */
    PhysicalConnection borrow(TenantRef tenant) throws SQLException {
        Ledger.Grant<PhysicalConnection> grant = take(tenant);
        PhysicalConnection victim = grant.victim();
        if (victim != null) {
            victim.close();
        }
        PhysicalConnection idle = grant.idle();
        if (idle != null) {
            if (idle.isAlive()) {
                return idle;
            }
            idle.close();
        }
        return open(tenant);
    }

    void giveBack(PhysicalConnection connection) {
        if (!connection.reset()) {
            connection.close();
            slots.giveUp(connection.tenant());
        } else if (!slots.putBack(connection.tenant(), connection)) {
            connection.close();
        }
    }

    /** Closes what is idle; connections in use are closed when they come back. */
    void stop() {
        slots.close().forEach(PhysicalConnection::close);
    }

    /** As in {@code 12/60, idle 7, waiting 0}. */
    String figures() {
        return slots.figures();
    }

    private Ledger.Grant<PhysicalConnection> take(TenantRef tenant) throws SQLException {
        try {
            return slots.take(tenant.schema());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("interrupted while waiting for a connection", "08000", e);
        }
    }

    private PhysicalConnection open(TenantRef tenant) throws SQLException {
        boolean opened = false;
        try {
            PhysicalConnection connection = login.open(tenant);
            opened = true;
            return connection;
        } finally {
            if (!opened) {
                slots.giveUp(tenant.schema());
            }
        }
    }
}
