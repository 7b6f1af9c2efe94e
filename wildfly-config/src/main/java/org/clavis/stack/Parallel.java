package org.clavis.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the parts of a start side by side; the first failure ends the waiting. */
final class Parallel {
    /** One part of the work. */
    interface Work {
        void run() throws Exception;
    }

    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "clavis-stack");
        thread.setDaemon(true);
        return thread;
    });

    CompletableFuture<Void> begin(Work work) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        work.run();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                threads);
    }

    /** Waits for all of them and does something about every second meanwhile. */
    void await(Runnable everySecond, List<CompletableFuture<Void>> parts) throws Exception {
        var failure = new CompletableFuture<Void>();
        parts.forEach(part -> part.exceptionally(reason -> {
            failure.completeExceptionally(reason);
            return null;
        }));
        var all = CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new));
        var end = CompletableFuture.anyOf(all, failure);
        while (!isOver(end)) {
            everySecond.run();
        }
    }

    private static boolean isOver(CompletableFuture<Object> end) throws Exception {
        try {
            end.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw rootOf(e);
        }
    }

    /** Interrupts what runs and waits until it has ended. */
    void cancel() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Exception rootOf(Throwable failure) {
        Throwable root = failure;
        while ((root instanceof CompletionException || root instanceof ExecutionException) && root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof Exception exception ? exception : new IllegalStateException(root);
    }
}
