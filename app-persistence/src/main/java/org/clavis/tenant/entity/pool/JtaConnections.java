package org.clavis.tenant.entity.pool;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import org.clavis.context.TenantRef;
import org.jspecify.annotations.Nullable;

/**
 * Connections that take part in the caller's transaction: one for each tenant and transaction, held until it has been
 * completed. Outside a transaction each call gets one of its own in autocommit mode.
 */
final class JtaConnections {
    /** Names the tenant's connection among the resources of a transaction. */
    private record Key(String schema) {}

    private final TenantPool pool;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;

    JtaConnections(TenantPool pool, TransactionManager transactions, TransactionSynchronizationRegistry registry) {
        this.pool = pool;
        this.transactions = transactions;
        this.registry = registry;
    }

    /** A connection of the tenant; close it when done, whatever becomes of the transaction. */
    Connection of(TenantRef tenant) throws SQLException {
        Transaction transaction = running();
        if (transaction == null) {
            PhysicalConnection connection = pool.borrow(tenant);
            return ConnectionHandle.of(connection, () -> pool.giveBack(connection));
        }
        Key key = new Key(tenant.schema());
        PhysicalConnection held = (PhysicalConnection) registry.getResource(key);
        if (held == null) {
            held = enlist(tenant, transaction);
            registry.putResource(key, held);
        }
        return ConnectionHandle.of(held, () -> {});
    }

    private PhysicalConnection enlist(TenantRef tenant, Transaction transaction) throws SQLException {
        PhysicalConnection connection = pool.borrow(tenant);
        returnWhenCompleted(connection);
        try {
            transaction.enlistResource(new OnePhaseResource(connection));
            return connection;
        } catch (RollbackException | SystemException | IllegalStateException e) {
            throw notJoined(e);
        }
    }

    private void returnWhenCompleted(PhysicalConnection connection) throws SQLException {
        try {
            registry.registerInterposedSynchronization(new Return(pool, connection, Thread.currentThread()));
        } catch (IllegalStateException e) {
            pool.giveBack(connection);
            throw notJoined(e);
        }
    }

    private @Nullable Transaction running() throws SQLException {
        try {
            return transactions.getTransaction();
        } catch (SystemException e) {
            throw notJoined(e);
        }
    }

    private static SQLException notJoined(Exception cause) {
        return new SQLTransactionRollbackException("the transaction takes no more work", "40000", cause);
    }

    /** Gives the connection back after the transaction's end. */
    private record Return(TenantPool pool, PhysicalConnection connection, Thread borrower) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (Thread.currentThread() != borrower) {
                // Timed out: the borrower may still hold a statement of this session.
                connection.doubt();
            }
            pool.giveBack(connection);
        }
    }
}
