package org.clavis.access;

import jakarta.annotation.Priority;
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

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        CallContext context = CallContext.current();
        // Inside a tenant the roles are those of the tenant, and no club can make somebody an operator.
        if (context.hasTenant() || !context.actor().roles().contains(ROLE)) {
            throw new AccessDenied(ROLE);
        }
        return call.proceed();
    }
}
