package org.clavis.tenant.entity.pool;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How many connections there may be at the same time on this node.
 *
 * @param total over all tenants
 * @param perTenant of one tenant; at least 2, because a nested transaction needs a second one
 * @param patience how long a call waits for a connection before it fails
 */
public record PoolBounds(int total, int perTenant, Duration patience) {
    public PoolBounds {
        if (perTenant < 2 || total < perTenant || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "tenant pool: 2 <= per-tenant <= size and no negative wait, not %d, %d, %s"
                            .formatted(perTenant, total, patience));
        }
    }

    /** Reads {@code clavis.tenant-pool.size}, {@code .per-tenant} and {@code .wait-millis}. */
    public static PoolBounds from(Config config) {
        return new PoolBounds(
                config.getOptionalValue("clavis.tenant-pool.size", Integer.class)
                        .orElse(60),
                config.getOptionalValue("clavis.tenant-pool.per-tenant", Integer.class)
                        .orElse(3),
                Duration.ofMillis(config.getOptionalValue("clavis.tenant-pool.wait-millis", Long.class)
                        .orElse(2000L)));
    }
}
