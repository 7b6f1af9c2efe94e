package org.clavis.meldung.entity.fee;

import org.jspecify.annotations.Nullable;

/**
 * A price and how far it goes.
 *
 * @param upTo the last head it holds for; null for all further ones
 */
public record FeeStep(@Nullable Integer upTo, int cents) {
    /** The price of everything. */
    public static FeeStep always(int cents) {
        return new FeeStep(null, cents);
    }

    boolean reaches(int head) {
        return upTo == null || head <= upTo;
    }
}
