package org.clavis.audit.entity;

import java.util.Set;
import java.util.UUID;

/**
 * What happened since an entry.
 *
 * @param seq the last entry there is
 * @param members members of whom anything was recorded, changed or removed
 */
public record Touched(long seq, Set<UUID> members) {
    public Touched {
        members = Set.copyOf(members);
    }
}
