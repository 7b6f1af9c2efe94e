package org.clavis.context;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the Protokoll records it.
 *
 * @param id subject of the token, or the name of the job
 * @param userName login name
 * @param displayName name to show
 * @param address client address, null for the server's own jobs
 * @param roles rights within the tenant as the token carries them ({@code bank:read})
 */
public record Actor(String id, String userName, String displayName, @Nullable String address, Set<String> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A job of the server itself: everything it may do is listed by the job. */
    public static Actor job(String name, Set<String> roles) {
        return new Actor(name, name, name, null, roles);
    }
}
