package org.clavis.context;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the server keeps in memory for every tenant: one immutable value each, reached through the tenant of the running
 * call and in no other way. All values together stay below a number of bytes, the least recently used goes first; a
 * value nobody has asked for in a while is dropped. Readers never wait; of those who want to replace a tenant's value
 * one works and the others of that tenant wait.
 */
public final class PerTenant<T> {
    private final Map<UUID, Slot<T>> slots = new ConcurrentHashMap<>();
    private final long maxBytes;
    private final Duration idle;
    private final ToLongFunction<T> bytes;
    private final InstantSource clock;

    /**
     * @param maxBytes bound of all tenants' values together; the value asked for last is kept even if it alone is larger
     * @param idle how long a value is kept unasked, see {@link #dropIdle}
     * @param bytes size of a value, estimated
     */
    public PerTenant(long maxBytes, Duration idle, ToLongFunction<T> bytes, InstantSource clock) {
        this.maxBytes = maxBytes;
        this.idle = idle;
        this.bytes = bytes;
        this.clock = clock;
    }

    /** The tenant's value, if there is one. */
    public Optional<T> get() {
        Slot<T> slot = slots.get(CallContext.current().tenant().id());
        return slot == null ? Optional.empty() : Optional.ofNullable(slot.use(clock.instant()));
    }

    /**
     * Replaces the tenant's value. If the step fails the value stays as it was.
     *
     * @param step gets the present value and returns the next one, or the present one if it will do
     */
    public T replace(Function<Optional<T>, T> step) {
        Slot<T> slot = slots.computeIfAbsent(CallContext.current().tenant().id(), id -> new Slot<>());
        slot.lock.lock();
        try {
            T next = step.apply(Optional.ofNullable(slot.use(clock.instant())));
            slot.value = next;
            makeRoom(slot);
            return next;
        } finally {
            slot.lock.unlock();
        }
    }

    /** Forgets the tenant's value. */
    public void forget() {
        slots.remove(CallContext.current().tenant().id());
    }

    /** Forgets what nobody has asked for in the idle time, of all tenants. To be called now and then. */
    public void dropIdle() {
        Instant limit = clock.instant().minus(idle);
        slots.values().removeIf(slot -> slot.usedAt.isBefore(limit) && !slot.lock.isLocked());
    }

    /** Bytes held for all tenants together. */
    public long bytesHeld() {
        return slots.values().stream().mapToLong(this::bytesOf).sum();
    }

    private void makeRoom(Slot<T> keep) {
        long surplus = bytesHeld() - maxBytes;
        while (surplus > 0) {
            Optional<Slot<T>> oldest = slots.values().stream()
                    .filter(slot -> slot != keep && slot.value != null)
                    .min(Comparator.comparing(slot -> slot.usedAt));
            if (oldest.isEmpty()) {
                return;
            }
            surplus -= bytesOf(oldest.get());
            slots.values().remove(oldest.get());
        }
    }

    private long bytesOf(Slot<T> slot) {
        T value = slot.value;
        return value == null ? 0 : bytes.applyAsLong(value);
    }

    /** A thread that still works on a slot which was dropped meanwhile keeps its own result; only the next call pays. */
    private static final class Slot<T> {
        final ReentrantLock lock = new ReentrantLock();
        volatile @Nullable T value;
        volatile Instant usedAt = Instant.MAX;

        @Nullable
        T use(Instant now) {
            usedAt = now;
            return value;
        }
    }
}
