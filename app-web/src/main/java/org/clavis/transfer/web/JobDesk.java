package org.clavis.transfer.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.clavis.access.web.User;
import org.clavis.transfer.Job;
import org.clavis.transfer.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Long work somebody waits for in front of a page; kept for the session, so that one may leave and come back. It belongs
 * to the organisation it was begun in.
 *
 * @param <T> its report
 */
public abstract class JobDesk<T> implements Serializable {
    private static final long SOON = 1_500;

    @Inject
    private User user;

    @Resource
    private transient ManagedExecutorService executor;

    private transient @Nullable Job<T> job;
    private String tenant = "";

    /** Nothing is under way, for the organisation one works in now. */
    protected void begin() {
        job = null;
        tenant = user.getTenantName();
    }

    /** Whether what is here belongs to another organisation than the one somebody works in now. */
    protected boolean isElsewhere() {
        return !tenant.equals(user.getTenantName());
    }

    /** Runs the task unless one runs, and waits a moment for it. */
    protected void start(Function<Progress, T> task) throws InterruptedException {
        if (!isElsewhere() && !isRunning()) {
            Job<T> started = Job.start(executor, task);
            job = started;
            started.await(SOON);
        }
    }

    /** The page comes again by itself while work goes on. */
    protected void comeAgain() {
        if (isRunning()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", "1");
        }
    }

    public boolean isRunning() {
        return job != null && !job.isDone();
    }

    public int getPercent() {
        return job == null ? 0 : job.percent();
    }

    /** The report of the last run; null before the first, while it runs and if it failed. */
    public @Nullable T getReport() throws InterruptedException {
        try {
            return job == null || !job.isDone() ? null : job.result();
        } catch (ExecutionException failed) {
            return null;
        }
    }

    public boolean isFailed() throws InterruptedException {
        return job != null && job.isDone() && getReport() == null;
    }
}
