package org.clavis.audit.entity;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param entries entries there should be
 * @param firstBad place of the first entry that is missing or was altered; null if the chain is intact
 */
public record ChainState(long entries, @Nullable Long firstBad) {
    public boolean isIntact() {
        return firstBad == null;
    }
}
