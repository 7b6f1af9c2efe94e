package org.clavis.status;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.clavis.crypto.KeyStoreUnusable;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.jspecify.annotations.Nullable;

/**
 * Asks a part of the server that may hang, waits no longer than {@value #PATIENCE_MILLIS} ms, and asks no second time
 * while the first question is unanswered: probes come every few seconds and must not pile up.
 */
@Dependent
class Probe {
    static final int PATIENCE_MILLIS = 2000;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ExecutorService executor;

    private @Nullable Future<Map<String, String>> asked;

    /** For the container. */
    protected Probe() {}

    Probe(ExecutorService executor) {
        this.executor = executor;
    }

    /**
     * @param question returns what the operator may want to know of a part that works, or throws
     */
    synchronized HealthCheckResponse ask(String part, Callable<Map<String, String>> question) {
        if (asked != null && !asked.isDone()) {
            return down(part, "an earlier question is unanswered");
        }
        Future<Map<String, String>> asking = executor.submit(question);
        asked = asking;
        try {
            Map<String, String> facts = asking.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return new HealthCheckResponse(part, Status.UP, Optional.of(Map.copyOf(facts)));
        } catch (TimeoutException e) {
            return down(part, "no answer within " + PATIENCE_MILLIS + " ms");
        } catch (ExecutionException e) {
            return down(part, fault(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return down(part, "interrupted");
        }
    }

    private static HealthCheckResponse down(String part, String fault) {
        return new HealthCheckResponse(part, Status.DOWN, Optional.of(Map.of("fault", fault)));
    }

    /** Sentences of our own are shown; those of others may hold anything. */
    private static String fault(ExecutionException failure) {
        String kind = failure.getClass().getSimpleName();
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            kind = cause.getClass().getSimpleName();
            if (cause instanceof NotReady || cause instanceof KeyStoreUnusable) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return "SQLSTATE " + sql.getSQLState();
            }
        }
        return kind;
    }
}
