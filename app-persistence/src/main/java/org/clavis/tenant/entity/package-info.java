/**
 * Tenants: one schema and one database login each.
 *
 * <p>{@link org.clavis.tenant.entity.Tenant} is what schema {@code common} knows of a tenant, {@link
 * org.clavis.tenant.entity.TenantRegister} the cached look-up of it. The connections are kept by the package {@code
 * pool}. Tables: {@code common.tenant}.
 */
@NullMarked
package org.clavis.tenant.entity;

import org.jspecify.annotations.NullMarked;
