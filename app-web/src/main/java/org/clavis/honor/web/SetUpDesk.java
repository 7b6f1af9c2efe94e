package org.clavis.honor.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clavis.honor.HonorProposals;
import org.clavis.honor.HonorYear;
import org.clavis.honor.SetUpReport;
import org.clavis.honor.SetUpReport.Assumed;
import org.clavis.shared.GermanDate;
import org.clavis.transfer.web.JobDesk;

/** A set-up run on its way from the report to the end. */
@Named
@SessionScoped
public class SetUpDesk extends JobDesk<SetUpReport> {
    private static final String PAGE = "setup?faces-redirect=true";
    private static final int MOST_LINES = 1_000;
    private static final int YEARS_BACK = 5;

    @Inject
    private HonorProposals proposals;

    @Inject
    private HonorNames names;

    private int year = HonorYear.coming(GermanDate.today());

    /** Before the page is shown: it comes again by itself while work goes on; a report of another tenant is dropped. */
    public void prepare() {
        if (isElsewhere()) {
            reset();
        }
        comeAgain();
    }

    public String reset() {
        begin();
        return PAGE;
    }

    public String check() throws InterruptedException {
        return run(true);
    }

    public String apply() throws InterruptedException {
        return run(false);
    }

    private String run(boolean dryRun) throws InterruptedException {
        int first = year;
        start(progress -> proposals.setUp(first, dryRun, progress));
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
