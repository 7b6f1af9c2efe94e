package org.clavis.transfer;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.clavis.context.CallContext;

/**
 * A task that takes longer than somebody should wait in front of a page. It acts for the tenant and the person it was
 * started by and goes on when that person leaves the page.
 *
 * @param <T> its result
 */
public final class Job<T> {
    private final Progress progress = new Progress();
    private final Future<T> result;

    private Job(ExecutorService executor, Function<Progress, T> task) {
        CallContext context = CallContext.current();
        this.result = executor.submit(() -> context.call(() -> task.apply(progress)));
    }

    public static <T> Job<T> start(ExecutorService executor, Function<Progress, T> task) {
        return new Job<>(executor, task);
    }

    /** Waits a moment, for most tasks are done then. */
    public void await(long millis) throws InterruptedException {
        try {
            result.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException notNow) {
            return;
        }
    }

    public boolean isDone() {
        return result.isDone();
    }

    /** From 0 to 100. */
    public int percent() {
        return progress.percent();
    }

    /**
     * The result of a job that is done.
     *
     * @throws ExecutionException with what has gone wrong
     */
    public T result() throws ExecutionException, InterruptedException {
        return result.get();
    }
}
