package org.clavis.it.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.clavis.stack.Folder;
import org.clavis.stack.Ports;
import org.clavis.stack.Provisioned;
import org.clavis.stack.Stack;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The servers beneath the tests: started before the first test, stopped after the last, empty at every start. They
 * differ from the demo's in folder and ports ({@code -Dclavis.it.offset}, 20000 above the demo's), so that both can run
 * at once. Keycloak comes up while WildFly deploys; whoever needs it waits in {@link #realm}.
 */
public final class RunningStack implements LauncherSessionListener {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static @Nullable Stack stack;
    private static @Nullable CompletableFuture<Void> backends;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            start();
        } catch (Exception e) {
            throw new IllegalStateException("the servers beneath the tests did not start", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (stack != null) {
            stack.stop();
        }
    }

    /** Where the application answers. */
    public static String url() {
        return "http://127.0.0.1:" + ports().http();
    }

    /** Where WildFly tells its health. */
    public static String management() {
        return "http://127.0.0.1:" + ports().management();
    }

    /** Issuer of the tokens; returns when Keycloak answers. */
    public static String realm() {
        Objects.requireNonNull(backends).join();
        try {
            return running().realmUrl();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection as the superuser, who sees every table as it is stored. */
    public static Connection superuser() throws SQLException {
        try {
            return running().superuser("clavis");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stack running() {
        return Objects.requireNonNull(stack, "the stack runs while tests run");
    }

    /** The folder that holds whatever these servers write. */
    public static Folder folder() {
        return Folder.named(target().getAbsoluteFile().toPath().resolve("../..").normalize(), "test");
    }

    public static File target() {
        return new File(System.getProperty("clavis.target", "target"));
    }

    /** Returns when the application says that it can be used: database migrated, Keycloak reached. */
    static void awaitReady() {
        String login = realm();
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = Http.get(management() + "/health/ready");
        while (answer.status() != 200) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("not ready, with login at " + login + ": " + answer.body());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = Http.get(management() + "/health/ready");
        }
    }

    private static void start() throws Exception {
        Stack starting = Stack.forTests(folder(), ports(), System.out);
        stack = starting;
        starting.reset();
        backends = CompletableFuture.runAsync(() -> {
            try {
                starting.startBackends();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        tellArquillian(starting.provisionWildFly());
        awaitDatabase();
    }

    /** The values that arquillian.xml asks for. */
    private static void tellArquillian(Provisioned wildfly) {
        System.setProperty("clavis.it.home", wildfly.home().toString());
        System.setProperty("clavis.it.vm", wildfly.javaOptions());
        System.setProperty("clavis.it.arguments", "--properties=" + wildfly.properties());
        System.setProperty("clavis.it.management-port", String.valueOf(ports().management()));
        System.setProperty("clavis.it.http-port", String.valueOf(ports().http()));
    }

    private static void awaitDatabase() throws Exception {
        while (!answers()) {
            if (Objects.requireNonNull(backends).isCompletedExceptionally()) {
                Objects.requireNonNull(backends).join();
            }
            Thread.sleep(100);
        }
    }

    private static boolean answers() {
        try (Connection connection = superuser()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Ports ports() {
        return Ports.fromSystemProperties().plus(Integer.getInteger("clavis.it.offset", 20_000));
    }
}
