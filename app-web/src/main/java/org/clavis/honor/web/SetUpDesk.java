package org.clavis.honor.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.clavis.access.web.User;
import org.clavis.honor.HonorProposals;
import org.clavis.honor.HonorYear;
import org.clavis.honor.SetUpReport;
import org.clavis.honor.SetUpReport.Assumed;
import org.clavis.shared.GermanDate;
import org.clavis.transfer.Job;
import org.jspecify.annotations.Nullable;

/** A set-up run on its way from the report to the end; kept for the session, so that one may leave and come back. */
@Named
@SessionScoped
public class SetUpDesk implements Serializable {
    private static final String PAGE = "setup?faces-redirect=true";
    private static final int MOST_LINES = 1_000;
    private static final int YEARS_BACK = 5;
    private static final long SOON = 1_500;

    @Inject
    private HonorProposals proposals;

    @Inject
    private User user;

    @Inject
    private HonorNames names;

    @Resource
    private transient ManagedExecutorService executor;

    private transient @Nullable Job<SetUpReport> job;
    private String tenant = "";
    private int year = HonorYear.coming(GermanDate.today());

    /** Before the page is shown: it comes again by itself while work goes on; a report of another tenant is dropped. */
    public void prepare() {
        if (!tenant.equals(user.getTenantName())) {
            reset();
        } else if (isRunning()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", "1");
        }
    }

    public String reset() {
        job = null;
        tenant = user.getTenantName();
        return PAGE;
    }

    public String check() throws InterruptedException {
        return start(true);
    }

    public String apply() throws InterruptedException {
        return start(false);
    }

    private String start(boolean dryRun) throws InterruptedException {
        if (tenant.equals(user.getTenantName()) && !isRunning()) {
            int first = year;
            Job<SetUpReport> started = Job.start(executor, progress -> proposals.setUp(first, dryRun, progress));
            job = started;
            started.await(SOON);
        }
        return PAGE;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    /** Years one may begin to propose for. */
    public List<Integer> getYears() {
        int coming = HonorYear.coming(GermanDate.today());
        return IntStream.rangeClosed(coming - YEARS_BACK, coming).boxed().toList();
    }

    public boolean isRunning() {
        return job != null && !job.isDone();
    }

    public int getPercent() {
        return job == null ? 0 : job.percent();
    }

    /** The report of the last run; null before the first, while it runs and if it failed. */
    public @Nullable SetUpReport getReport() throws InterruptedException {
        try {
            return job == null || !job.isDone() ? null : job.result();
        } catch (ExecutionException failed) {
            return null;
        }
    }

    public boolean isFailed() throws InterruptedException {
        return job != null && job.isDone() && getReport() == null;
    }

    /** The first lines of the report. */
    public List<Assumed> getLines() throws InterruptedException {
        SetUpReport report = getReport();
        return report == null
                ? List.of()
                : report.assumed().stream().limit(MOST_LINES).toList();
    }

    /** How many of each honor. */
    public List<Map.Entry<String, Integer>> getCounts() throws InterruptedException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        SetUpReport report = getReport();
        if (report != null) {
            report.assumed().forEach(line -> counts.merge(names.honor(line.rule(), line.step()), 1, Integer::sum));
        }
        return List.copyOf(counts.entrySet());
    }
}
