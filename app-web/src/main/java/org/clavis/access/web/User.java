package org.clavis.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.clavis.context.CallContext;
import org.clavis.tenant.entity.TenantRegister;

/** Whoever looks at the page, for the head of it. */
@Named
@RequestScoped
public class User {
    @Inject
    private HttpServletRequest request;

    @Inject
    private TenantRegister tenants;

    public boolean isSignedIn() {
        return CallContext.isBound();
    }

    public String getName() {
        return isSignedIn() ? CallContext.current().actor().displayName() : "";
    }

    public boolean isInTenant() {
        return isSignedIn() && CallContext.current().hasTenant();
    }

    /** What the tenant is called, for the head of the page. */
    public String getTenantName() {
        return isInTenant() ? nameOf(CallContext.current().tenant().alias()) : "";
    }

    public String nameOf(String alias) {
        return tenants.nameOf(alias);
    }

    public boolean isOperator() {
        return SignedIn.of(request).map(who -> who.grants().operator()).orElse(false);
    }

    /** Aliases of all tenants the person belongs to. */
    public Set<String> getTenants() {
        return SignedIn.of(request).map(who -> who.grants().byTenant().keySet()).orElse(Set.of());
    }
}
