package org.clavis.club;

import java.util.UUID;
import org.clavis.club.entity.Whereabouts;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that belongs to the own federation, on this server or not.
 *
 * @param id the organisation's on this server; outside of it that of its entry in the federation's list
 * @param alias outside this server {@code <federation alias>.<number>}
 * @param number what the federation it belongs to directly knows it by
 * @param viaAlias the direct child on the shortest way there; the organisation itself at distance 1
 * @param distance 1 for a direct child
 */
public record Affiliate(
        UUID id,
        String alias,
        String name,
        TenantLevel level,
        @Nullable String number,
        String viaAlias,
        int distance,
        Whereabouts where) {}
