package org.clavis.context;

/** Tenant data were asked for while no tenant is bound to the call. */
public class NoTenant extends IllegalStateException {
    public NoTenant() {
        super("no tenant is bound to this call");
    }
}
