package org.clavis.it.inside;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Binds tenant and rights around the methods of a test, as {@link As} says. Without {@link As} nothing is bound. */
class BindsTheCall implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bound(invocation, context);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bound(invocation, context);
    }

    private static void bound(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
        As as = AnnotationSupport.findAnnotation(context.getTestMethod(), As.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getRequiredTestClass(), As.class))
                .orElse(null);
        if (as == null) {
            invocation.proceed();
        } else {
            Acting acting = Acting.in(as.tenant());
            Acting able = as.roles().length == 1 && as.roles()[0].equals("*") ? acting : acting.with(as.roles());
            able.call(() -> proceed(invocation));
        }
    }

    private static @Nullable Void proceed(Invocation<Void> invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
