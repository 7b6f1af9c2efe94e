package org.clavis.tenant.entity.pool;

import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;

/** A session that was opened for one tenant was used in a call of another; the statement has not been sent. */
public class ForeignSession extends IllegalStateException {
    private ForeignSession(String schema, TenantRef caller) {
        super("a session of " + schema + " is used in a call of " + caller.schema());
    }

    /**
     * The tenant of the running call, if the schema is its own.
     *
     * @throws ForeignSession if it is another's
     * @throws org.clavis.context.NoTenant if none is bound
     */
    static TenantRef requireCallOf(String schema) {
        TenantRef caller = CallContext.current().tenant();
        if (!caller.schema().equals(schema)) {
            throw new ForeignSession(schema, caller);
        }
        return caller;
    }
}
