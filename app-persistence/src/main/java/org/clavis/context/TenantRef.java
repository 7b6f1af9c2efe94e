package org.clavis.context;

import java.util.UUID;

/**
 * The tenant somebody acts for.
 *
 * @param id identity of the tenant for ever; part of what sealed fields are bound to
 * @param alias readable name in URLs and in the token ({@code mv-lindenfeld})
 * @param schema opaque name of the tenant's PostgreSQL schema and of its login role ({@code t_7f3a…})
 */
public record TenantRef(UUID id, String alias, String schema) {}
