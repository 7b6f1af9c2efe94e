package org.clavis.crypto;

import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/** The tenant whose keys a Hibernate session works with. */
public final class SessionTenant {
    private SessionTenant() {}

    /**
     * The tenant of the running call, if it is the session's tenant too. A session outlives a nested call for another
     * tenant; its rows must not be sealed with that tenant's keys.
     */
    public static TenantRef of(@Nullable SharedSessionContractImplementor session) {
        if (session == null) {
            throw new IllegalStateException("sealed data need a session with a persistence context");
        }
        TenantRef tenant = CallContext.current().tenant();
        Object schema = session.getTenantIdentifierValue();
        if (schema != null && !schema.equals(tenant.schema())) {
            throw new IllegalStateException("the session belongs to another tenant than the call");
        }
        return tenant;
    }
}
