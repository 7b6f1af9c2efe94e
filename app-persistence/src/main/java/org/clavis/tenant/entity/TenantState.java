package org.clavis.tenant.entity;

/** Whether a tenant can be used. */
public enum TenantState {
    /** Reserved; login, schema or tables are not complete yet. */
    FOUNDING,
    /** In use. */
    ONLINE,
    /** A migration of its schema failed; {@link Tenant#fault()} says which. Other tenants do not notice. */
    OFFLINE
}
