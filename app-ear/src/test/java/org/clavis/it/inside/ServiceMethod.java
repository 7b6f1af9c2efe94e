package org.clavis.it.inside;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.access.OpenToAll;
import org.clavis.access.Requires;
import org.clavis.access.RequiresOperator;
import org.jspecify.annotations.Nullable;

/**
 * A public method of a service of the deployed application.
 *
 * @param role the role it asks for
 */
record ServiceMethod(Bean<?> bean, Method method, String role) {
    /** All methods of all services that ask for a right of a Register. */
    static List<ServiceMethod> declaringARight() {
        return all().flatMap(ServiceMethod::withRight).toList();
    }

    /** All methods for operators of the platform. */
    static List<ServiceMethod> forOperators() {
        return all().filter(method -> isForOperators(method.method))
                .map(method -> new ServiceMethod(method.bean, method.method, "operator"))
                .toList();
    }

    /** Calls it with worthless arguments; what it throws, if anything. Whoever gets in gets no further than those. */
    @Nullable
    Throwable faultWhenCalled() {
        BeanManager beans = CDI.current().getBeanManager();
        CreationalContext<?> context = beans.createCreationalContext(bean);
        Object service = beans.getReference(bean, bean.getBeanClass(), context);
        try {
            method.invoke(
                    service,
                    Stream.of(method.getParameterTypes())
                            .map(ServiceMethod::worthless)
                            .toArray());
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } finally {
            context.release();
        }
    }

    @Override
    public String toString() {
        return bean.getBeanClass().getSimpleName() + "." + method.getName();
    }

    private static Stream<ServiceMethod> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().matches("org\\.clavis\\.(?!it\\.).*"))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new ServiceMethod(bean, method, "")));
    }

    private static Stream<ServiceMethod> withRight(ServiceMethod any) {
        Method method = any.method;
        if (method.isAnnotationPresent(OpenToAll.class) || method.isAnnotationPresent(RequiresOperator.class)) {
            return Stream.empty();
        }
        return Optional.ofNullable(method.getAnnotation(Requires.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Requires.class)))
                .map(required ->
                        new ServiceMethod(any.bean, method, required.register().role(required.right())))
                .stream();
    }

    private static boolean isForOperators(Method method) {
        return method.isAnnotationPresent(RequiresOperator.class)
                || method.getDeclaringClass().isAnnotationPresent(RequiresOperator.class);
    }

    private static @Nullable Object worthless(Class<?> type) {
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }
}
