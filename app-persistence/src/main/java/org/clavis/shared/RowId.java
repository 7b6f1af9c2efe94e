package org.clavis.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Identifiers of rows: UUID version 7 (RFC 9562, 5.7), set before insert because sealed columns are bound to them. */
public final class RowId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RowId() {}

    /** A new id; ids of later milliseconds sort after earlier ones. */
    public static UUID next() {
        return at(Instant.now().toEpochMilli());
    }

    static UUID at(long epochMillis) {
        long high = (epochMillis << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
