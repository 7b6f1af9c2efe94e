package org.clavis.tenant;

import java.util.UUID;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of this server that belongs to the own one, directly or over others.
 *
 * @param viaId the direct child on the shortest way there; the organisation itself at distance 1
 * @param distance 1 for a direct child
 * @param memberNumber the number that the federation it belongs to directly knows it by
 */
public record Subordinate(
        UUID id,
        String alias,
        String name,
        TenantLevel level,
        UUID viaId,
        String viaAlias,
        int distance,
        @Nullable String memberNumber) {}
