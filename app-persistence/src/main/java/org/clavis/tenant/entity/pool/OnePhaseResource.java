package org.clavis.tenant.entity.pool;

import java.sql.SQLException;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/**
 * Lets the container's transaction manager complete the local transaction of one connection. It cannot promise a commit
 * ahead, so it refuses to prepare: a transaction over two databases, or over two tenants, is rolled back as a whole.
 */
final class OnePhaseResource implements XAResource {
    private final PhysicalConnection connection;
    private final Thread owner = Thread.currentThread();

    OnePhaseResource(PhysicalConnection connection) {
        this.connection = connection;
    }

    @Override
    public void start(Xid xid, int flags) throws XAException {
        if (flags != TMNOFLAGS) {
            return;
        }
        try {
            connection.jdbc().setAutoCommit(false);
        } catch (SQLException e) {
            throw failed(XAException.XAER_RMFAIL, e);
        }
    }

    @Override
    public void commit(Xid xid, boolean onePhase) throws XAException {
        try {
            connection.jdbc().commit();
        } catch (SQLException e) {
            // A constraint checked at the end, or a session that is gone: the caller has to learn of it.
            throw failed(XAException.XA_RBROLLBACK, e);
        }
    }

    @Override
    public int prepare(Xid xid) throws XAException {
        rollback(xid);
        throw new XAException(XAException.XA_RBROLLBACK);
    }

    @Override
    public void rollback(Xid xid) throws XAException {
        try {
            if (Thread.currentThread() != owner) {
                interruptOwner();
            }
            connection.jdbc().rollback();
        } catch (SQLException e) {
            throw failed(XAException.XAER_RMFAIL, e);
        }
    }

    /** The transaction has timed out while its thread may still be waiting for an answer on this connection. */
    private void interruptOwner() throws SQLException {
        connection.doubt();
        connection.cancel();
    }

    private XAException failed(int code, SQLException cause) {
        connection.doubt();
        XAException failure = new XAException(code);
        failure.initCause(cause);
        return failure;
    }

    @Override
    public void end(Xid xid, int flags) {}

    @Override
    public void forget(Xid xid) {}

    @Override
    public Xid[] recover(int flag) {
        return new Xid[0];
    }

    @Override
    public boolean isSameRM(XAResource other) {
        return this == other;
    }

    @Override
    public int getTransactionTimeout() {
        return 0;
    }

    @Override
    public boolean setTransactionTimeout(int seconds) {
        return false;
    }
}
