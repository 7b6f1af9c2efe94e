package org.clavis.transfer.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.ImportField;
import org.clavis.transfer.ImportReport;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.ImportRequest.Mode;
import org.clavis.transfer.LineReport;
import org.clavis.transfer.LineReport.Outcome;
import org.clavis.transfer.Progress;
import org.clavis.transfer.Table;
import org.jspecify.annotations.Nullable;

/** An import on its way from the file to the report. */
public abstract class ImportSteps extends JobDesk<ImportReport> {
    private static final String PAGE = "import?faces-redirect=true";
    private static final int MOST_LINES = 1_000;

    private transient @Nullable Table table;
    private List<MappedColumn> columns = List.of();

    /** What each column of the file is taken for. */
    protected abstract List<? extends ColumnGuess<?>> columns(ImportRequest request);

    /** Imports the file, or reports what that would do. */
    protected abstract ImportReport run(ImportRequest request, Progress progress);

    /** Begins anew with this file. */
    public void open(Table uploaded) {
        var request = new ImportRequest(uploaded, Map.of(), Mode.ALL, true);
        columns = columns(request).stream()
                .map(guess -> new MappedColumn(guess, uploaded))
                .toList();
        table = uploaded;
        begin();
    }

    /** Before the page is shown: it comes again by itself while work goes on; a file of another tenant is dropped. */
    public void prepare() {
        if (table == null || isElsewhere()) {
            reset();
        }
        comeAgain();
    }

    public String reset() {
        table = null;
        begin();
        columns = List.of();
        return PAGE;
    }

    public String check() throws InterruptedException {
        return start(Mode.ALL, true);
    }

    public String applyAll() throws InterruptedException {
        return start(Mode.ALL, false);
    }

    public String applyGood() throws InterruptedException {
        return start(Mode.GOOD, false);
    }

    private String start(Mode mode, boolean dryRun) throws InterruptedException {
        Table file = table;
        if (file != null) {
            Map<String, String> mapping =
                    columns.stream().collect(Collectors.toMap(MappedColumn::getHeader, MappedColumn::getField));
            var request = new ImportRequest(file, mapping, mode, dryRun);
            start(progress -> run(request, progress));
        }
        return PAGE;
    }

    public List<MappedColumn> getColumns() {
        return columns;
    }

    /** What a column may mean. */
    public abstract List<? extends ImportField> getFields();

    /** The lines that are not as before, those first that somebody has to look at. */
    public List<LineReport> getLines() throws InterruptedException {
        ImportReport report = getReport();
        return report == null
                ? List.of()
                : report.lines().stream()
                        .filter(line -> line.outcome() != Outcome.UNCHANGED
                                || !line.messages().isEmpty())
                        .sorted(Comparator.comparing(line -> line.messages().isEmpty()))
                        .limit(MOST_LINES)
                        .toList();
    }

    /** How many lines end like this. */
    public long count(Outcome outcome) throws InterruptedException {
        ImportReport report = getReport();
        return report == null ? 0 : report.count(outcome);
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }
}
