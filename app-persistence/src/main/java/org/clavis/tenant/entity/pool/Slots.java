package org.clavis.tenant.entity.pool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.clavis.tenant.entity.pool.Ledger.Grant;
import org.jspecify.annotations.Nullable;

/**
 * Hands out slots, and lets callers wait for one. It neither opens nor closes connections, so that its lock is never held
 * over the network.
 *
 * <p>Whoever is granted a slot gives it back by {@link #putBack} (with the connection, now idle) or {@link #giveUp} (the
 * connection is gone). Both hand it at once to the first waiter who may have it, so nobody is overtaken: whoever still
 * waits could not have been served by anything that is free.
 *
 * @param <C> a connection
 */
final class Slots<C> {
    private static final class Waiter<C> {
        final String tenant;
        final Condition served;

        @Nullable
        Grant<C> grant;

        Waiter(String tenant, Condition served) {
            this.tenant = tenant;
            this.served = served;
        }
    }

    private final PoolBounds bounds;
    private final Ledger<C> ledger;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiter<C>> waiting = new ArrayDeque<>();
    private boolean closed;

    Slots(PoolBounds bounds) {
        this.bounds = bounds;
        this.ledger = new Ledger<>(bounds);
    }

    /** Waits for a slot no longer than the pool's patience. */
    Grant<C> take(String tenant) throws NoConnectionFree, InterruptedException {
        lock.lockInterruptibly();
        try {
            if (closed) {
                throw new IllegalStateException("the tenant pool is closed");
            }
            Grant<C> grant = ledger.grant(tenant);
            return grant != null ? grant : await(tenant);
        } finally {
            lock.unlock();
        }
    }

    /** The connection is idle from now on. False: the pool has been closed meanwhile, close it yourself. */
    boolean putBack(String tenant, C connection) {
        lock.lock();
        try {
            if (closed) {
                ledger.release(tenant);
                return false;
            }
            ledger.becameIdle(tenant, connection);
            serveWaiting();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The connection of this slot is closed, or could not be opened. */
    void giveUp(String tenant) {
        lock.lock();
        try {
            ledger.release(tenant);
            serveWaiting();
        } finally {
            lock.unlock();
        }
    }

    /** Forbids new grants and returns what is idle, to be closed. */
    List<C> close() {
        lock.lock();
        try {
            closed = true;
            return ledger.releaseIdle();
        } finally {
            lock.unlock();
        }
    }

    /** As in {@code 40/40, idle 0, waiting 2}. */
    String figures() {
        lock.lock();
        try {
            return ledger.figures() + ", waiting " + waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private Grant<C> await(String tenant) throws NoConnectionFree, InterruptedException {
        Waiter<C> waiter = new Waiter<>(tenant, lock.newCondition());
        waiting.addLast(waiter);
        try {
            long left = bounds.patience().toNanos();
            while (waiter.grant == null && left > 0) {
                left = waiter.served.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            if (waiter.grant == null) {
                throw e;
            }
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(waiter);
        }
        if (waiter.grant == null) {
            throw new NoConnectionFree(
                    tenant, bounds.patience(), figures() + ", of this tenant " + ledger.figuresOf(tenant));
        }
        return waiter.grant;
    }

    private void serveWaiting() {
        for (Iterator<Waiter<C>> queue = waiting.iterator(); queue.hasNext() && !closed; ) {
            Waiter<C> waiter = queue.next();
            waiter.grant = ledger.grant(waiter.tenant);
            if (waiter.grant != null) {
                queue.remove();
                waiter.served.signal();
            }
        }
    }
}
