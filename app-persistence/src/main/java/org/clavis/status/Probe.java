package org.clavis.status;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.clavis.crypto.KeyStoreUnusable;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Asks a part of the server that may hang, waits no longer than {@value #PATIENCE_MILLIS} ms, and asks no second time
 * while the first question is unanswered: probes come every few seconds and must not pile up.
 */
@Dependent
class Probe {
    static final int PATIENCE_MILLIS = 2000;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    private @Nullable Future<Map<String, String>> asked;

    /**
     * @param question returns what the operator may want to know of a part that works, or throws
     */
    synchronized HealthCheckResponse ask(String part, Callable<Map<String, String>> question) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named(part);
        if (asked != null && !asked.isDone()) {
            return answer.down()
                    .withData("fault", "an earlier question is unanswered")
                    .build();
        }
        Future<Map<String, String>> asking = executor.submit(question);
        asked = asking;
        try {
            asking.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).forEach(answer::withData);
            return answer.up().build();
        } catch (TimeoutException e) {
            asking.cancel(true);
            return answer.down()
                    .withData("fault", "no answer within " + PATIENCE_MILLIS + " ms")
                    .build();
        } catch (ExecutionException e) {
            return answer.down().withData("fault", fault(e)).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return answer.down().withData("fault", "interrupted").build();
        }
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
