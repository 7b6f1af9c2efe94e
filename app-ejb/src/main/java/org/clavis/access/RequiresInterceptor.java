package org.clavis.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Requires} before a service method is entered, and makes every refusal known. */
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
@Requires(register = Register.PERSON, right = Right.READ)
class RequiresInterceptor {
    @Inject
    private Event<AccessRefused> refusals;

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        Requires required = call.getMethod().getAnnotation(Requires.class);
        if (required == null && !call.getMethod().isAnnotationPresent(OpenToAll.class)) {
            required = call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        }
        try {
            if (required != null) {
                Access.require(required.register(), required.right());
            }
            return call.proceed();
        } catch (AccessDenied denied) {
            denied.report(refusals);
            throw denied;
        }
    }
}
