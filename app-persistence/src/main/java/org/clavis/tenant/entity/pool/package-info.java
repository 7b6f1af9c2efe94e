/**
 * Connections of the tenants' own logins, bounded over all tenants and enlisted in the container's transactions.
 *
 * <p>Hibernate asks {@link org.clavis.tenant.entity.pool.TenantConnections}; that joins the running transaction ({@code
 * JtaConnections}), which borrows from {@code TenantPool}; who gets a connection, who waits and whose idle one is closed
 * for it is decided by {@code Slots} with its {@code Ledger}. Committing is the business of {@code OnePhaseResource}.
 */
@NullMarked
package org.clavis.tenant.entity.pool;

import org.jspecify.annotations.NullMarked;
