package org.clavis.tenant.entity.pool;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who holds how many slots, and which connections are idle. A slot is the permission to have one connection open. Not
 * thread-safe.
 *
 * @param <C> a connection
 */
final class Ledger<C> {
    /**
     * What somebody is granted who asks for a connection.
     *
     * @param idle an idle connection of the tenant to go on with, or null: open one
     * @param victim another tenant's idle connection to close before, because the slot was its
     */
    record Grant<C>(@Nullable C idle, @Nullable C victim) {}

    private final PoolBounds bounds;
    /** Slots held by tenant, those of idle connections included. */
    private final Map<String, Integer> held = new HashMap<>();
    /** Idle connections and their tenants, the least recently used first. */
    private final Map<C, String> idle = new LinkedHashMap<>();

    private int total;

    Ledger(PoolBounds bounds) {
        this.bounds = bounds;
    }

    /** A slot for the tenant, or null if there is none now. Connections in use are never taken from anybody. */
    @Nullable
    Grant<C> grant(String tenant) {
        C own = newestIdleOf(tenant);
        if (own != null) {
            idle.remove(own);
            return new Grant<>(own, null);
        }
        if (count(tenant) >= bounds.perTenant()) {
            return null;
        }
        return total < bounds.total() ? occupy(tenant, null) : evictFor(tenant);
    }

    void becameIdle(String tenant, C connection) {
        idle.put(connection, tenant);
    }

    void release(String tenant) {
        held.computeIfPresent(tenant, (name, count) -> count == 1 ? null : count - 1);
        total--;
    }

    /** Releases the slots of all idle connections and returns these. */
    List<C> releaseIdle() {
        List<C> left = List.copyOf(idle.keySet());
        idle.values().forEach(this::release);
        idle.clear();
        return left;
    }

    /** As in {@code 40/40, idle 0}. */
    String figures() {
        return "%d/%d, idle %d".formatted(total, bounds.total(), idle.size());
    }

    /** As in {@code 1/3}. */
    String figuresOf(String tenant) {
        return "%d/%d".formatted(count(tenant), bounds.perTenant());
    }

    /** The newest, so that what a tenant no longer needs grows old and is the first to go. */
    private @Nullable C newestIdleOf(String tenant) {
        C newest = null;
        for (Map.Entry<C, String> entry : idle.entrySet()) {
            if (entry.getValue().equals(tenant)) {
                newest = entry.getKey();
            }
        }
        return newest;
    }

    private @Nullable Grant<C> evictFor(String tenant) {
        Iterator<Map.Entry<C, String>> oldestFirst = idle.entrySet().iterator();
        if (!oldestFirst.hasNext()) {
            return null;
        }
        Map.Entry<C, String> oldest = oldestFirst.next();
        C victim = oldest.getKey();
        String loser = oldest.getValue();
        oldestFirst.remove();
        release(loser);
        return occupy(tenant, victim);
    }

    private Grant<C> occupy(String tenant, @Nullable C victim) {
        held.merge(tenant, 1, Integer::sum);
        total++;
        return new Grant<>(null, victim);
    }

    private int count(String tenant) {
        return held.getOrDefault(tenant, 0);
    }
}
