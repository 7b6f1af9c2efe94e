package org.clavis.meldung.entity.report;

import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * Who reports.
 *
 * @param alias on this server, or the one its federation gave it
 * @param number the number the recipient knows it by
 */
public record Reporter(String alias, String name, TenantLevel level, @Nullable String number) {}
