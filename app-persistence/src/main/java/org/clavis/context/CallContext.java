package org.clavis.context;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Tenant and actor of the running call. There is no default: without a bound tenant every access to tenant data fails
 * with {@link NoTenant}. Bound by the web filter, by the runner of jobs and by the tests' extension, and by nobody else.
 */
public final class CallContext {
    private static final ThreadLocal<@Nullable CallContext> CURRENT = new ThreadLocal<>();

    private final @Nullable TenantRef tenant;
    private final Actor actor;

    private CallContext(@Nullable TenantRef tenant, Actor actor) {
        this.tenant = tenant;
        this.actor = actor;
    }

    public static CallContext of(TenantRef tenant, Actor actor) {
        return new CallContext(tenant, actor);
    }

    /** Somebody who is signed in but works in no tenant: an operator, or a person who has yet to choose one. */
    public static CallContext withoutTenant(Actor actor) {
        return new CallContext(null, actor);
    }

    /** The context of this thread. */
    public static CallContext current() {
        CallContext context = CURRENT.get();
        if (context == null) {
            throw new NoTenant();
        }
        return context;
    }

    public static boolean isBound() {
        return CURRENT.get() != null;
    }

    public Actor actor() {
        return actor;
    }

    public boolean hasTenant() {
        return tenant != null;
    }

    public TenantRef tenant() {
        if (tenant == null) {
            throw new NoTenant();
        }
        return tenant;
    }

    /** Runs the task in this context and restores what was bound before. */
    public <T> T call(Callable<T> task) throws Exception {
        CallContext before = CURRENT.get();
        CURRENT.set(this);
        try {
            return task.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
