package org.clavis.tenant.entity;

/** The schema of a tenant could not be brought to the form of the release; the tenant cannot be used. */
public class MigrationFailed extends RuntimeException {
    MigrationFailed(Tenant tenant, MigrationFault fault) {
        super("tenant %s (%s): %s".formatted(tenant.alias(), tenant.ref().schema(), fault.text()));
    }
}
