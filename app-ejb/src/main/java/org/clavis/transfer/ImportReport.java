package org.clavis.transfer;

import java.io.Serializable;
import java.util.List;
import org.clavis.transfer.LineReport.Outcome;

/**
 * What an import would do, or has done.
 *
 * @param columns what each column was taken for
 * @param lines what becomes of each line, in the order of the file
 * @param applied whether anything was written
 */
public record ImportReport(List<? extends ColumnGuess<?>> columns, List<LineReport> lines, boolean applied)
        implements Serializable {
    public ImportReport {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** How many lines end like this. */
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    public boolean isClean() {
        return count(Outcome.ERROR) == 0;
    }

    /** The same after it was done. */
    public ImportReport written() {
        return new ImportReport(columns, lines, true);
    }
}
