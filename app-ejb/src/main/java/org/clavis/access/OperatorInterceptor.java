package org.clavis.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.clavis.context.CallContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link RequiresOperator} before a service method is entered. */
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
@RequiresOperator
class OperatorInterceptor {
    /** Realm role of operators. */
    static final String ROLE = "operator";

    @Inject
    private Event<AccessRefused> refusals;

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        CallContext context = CallContext.current();
        // Inside a tenant the roles are those of the tenant, and no club can make somebody an operator.
        if (context.hasTenant() || !context.actor().roles().contains(ROLE)) {
            AccessDenied denied = new AccessDenied(ROLE);
            denied.report(refusals);
            throw denied;
        }
        return call.proceed();
    }
}
