package org.clavis.it.inside;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.clavis.access.Access;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.tenant.Tenants;
import org.clavis.tenant.entity.TenantLevel;

/** Calls on behalf of somebody of a test tenant: {@code Acting.in("other-club").with("person:read").call(…)}. */
public record Acting(TenantRef tenant, Set<String> roles) {
    private static final Map<String, TenantRef> KNOWN = new ConcurrentHashMap<>();

    /** With every right there is. */
    public static Acting in(String alias) {
        return new Acting(KNOWN.computeIfAbsent(alias, Acting::found), Access.everyRole());
    }

    private static TenantRef found(String alias) {
        var tenants = CDI.current().select(Tenants.class).get();
        try {
            return CallContext.withoutTenant(Actor.job("tests", Set.of("operator")))
                    .call(() -> tenants.found(alias, "Testverein " + alias, TenantLevel.CLUB));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public Acting with(String... those) {
        return new Acting(tenant, Set.of(those));
    }

    public <T> T call(Callable<T> task) throws Exception {
        Actor actor = new Actor("00000000-0000-7000-8000-000000000001", "test", "Test Person", "192.0.2.1", roles);
        return CallContext.of(tenant, actor).call(task);
    }
}
