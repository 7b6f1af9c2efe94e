package org.clavis.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter is from.
 *
 * @param id null for an organisation outside this server
 * @param alias its name on its server, which is a known one only if there is an id
 * @param name its name to show, as it is known here or as it calls itself
 */
public record Correspondent(@Nullable UUID id, String alias, String name) {
    /** Whether it is an organisation of this server, so that the signature proves who it is. */
    public boolean isKnown() {
        return id != null;
    }
}
