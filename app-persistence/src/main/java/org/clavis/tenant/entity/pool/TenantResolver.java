package org.clavis.tenant.entity.pool;

import org.clavis.context.CallContext;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate the tenant of the running call: the name of its schema. Without a tenant there is no session. */
public final class TenantResolver implements CurrentTenantIdentifierResolver<String> {
    @Override
    public String resolveCurrentTenantIdentifier() {
        return CallContext.current().tenant().schema();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
