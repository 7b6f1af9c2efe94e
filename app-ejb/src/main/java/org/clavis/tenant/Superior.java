package org.clavis.tenant;

import java.util.UUID;
import org.clavis.tenant.entity.TenantLevel;

/**
 * A federation that the own organisation belongs to, directly or over others.
 *
 * @param viaId the direct parent on the shortest way there; the federation itself at distance 1
 * @param distance 1 for a direct parent
 */
public record Superior(
        UUID id, String alias, String name, TenantLevel level, UUID viaId, String viaAlias, int distance) {}
