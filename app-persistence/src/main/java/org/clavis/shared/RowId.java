package org.clavis.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers of rows: UUID version 7 (RFC 9562, 5.7), set before insert because sealed columns are bound to them. */
public final class RowId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;

    /** Milliseconds and, in the low bits, a counter within them: the timestamp of the last id. */
    private static final AtomicLong LAST = new AtomicLong();

    private RowId() {}

    /** A new id; it sorts after every id this server has made before, also within one millisecond (RFC 9562, 6.2). */
    public static UUID next() {
        long now = Instant.now().toEpochMilli() << COUNTER_BITS;
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = (stamp >>> COUNTER_BITS << 16) | 0x7000L | (stamp & 0xFFF);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
