package org.clavis.tenant.entity.pool;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a borrower sees of a {@link PhysicalConnection}: the same interface, but whether the work is committed is the
 * container's decision alone, closing only ends this view of it, and it serves no call of another tenant, although the
 * connection stays with the transaction while the calls within it may change.
 */
final class ConnectionHandle implements InvocationHandler {
    /** The container commits; and settings of a session would stay for whoever uses it next. */
    private static final Set<String> REFUSED = Set.of(
            "commit",
            "rollback",
            "setAutoCommit",
            "setSavepoint",
            "releaseSavepoint",
            "setSchema",
            "setCatalog",
            "setReadOnly",
            "setTransactionIsolation");

    /** Where SQL begins. */
    private static final Set<String> STATEMENTS = Set.of("prepareStatement", "createStatement", "prepareCall");

    private final PhysicalConnection physical;
    private final Runnable onClose;
    private boolean closed;

    private ConnectionHandle(PhysicalConnection physical, Runnable onClose) {
        this.physical = physical;
        this.onClose = onClose;
    }

    static Connection of(PhysicalConnection physical, Runnable onClose) {
        return (Connection) Proxy.newProxyInstance(
                ConnectionHandle.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ConnectionHandle(physical, onClose));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "close" -> close();
            case "isClosed" -> closed || physical.jdbc().isClosed();
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "connection of " + physical.tenant();
            default -> forward(method, arguments);
        };
    }

    private @Nullable Object close() {
        if (!closed) {
            closed = true;
            onClose.run();
        }
        return null;
    }

    private @Nullable Object forward(Method method, Object @Nullable [] arguments) throws Throwable {
        if (closed) {
            throw new SQLNonTransientConnectionException("this connection has been closed", "08003");
        }
        if (REFUSED.contains(method.getName())) {
            throw new SQLException(method.getName() + " is refused: the container completes transactions", "25000");
        }
        if (STATEMENTS.contains(method.getName())) {
            ForeignSession.requireCallOf(physical.tenant());
        }
        try {
            return method.invoke(physical.jdbc(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
