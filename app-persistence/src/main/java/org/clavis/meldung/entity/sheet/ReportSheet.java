package org.clavis.meldung.entity.sheet;

import java.util.Collection;
import java.util.List;
import org.clavis.meldung.entity.report.Report;
import org.jspecify.annotations.Nullable;

/** The sheets that Meldungen are told in. */
public enum ReportSheet {
    /** Part A. */
    CLUB("verein"),
    /** Part B. */
    OFFICES("funktionen"),
    /** Part C. */
    PERSONS("personen"),
    /** Parts D and E. */
    FIGURES("zahlen"),
    ANSWERS("antworten");

    private final String fileName;

    ReportSheet(String fileName) {
        this.fileName = fileName;
    }

    /** Without the dot and what follows it. */
    public String fileName() {
        return fileName;
    }

    /** Everything there is to choose from, in its usual order. */
    public List<SheetColumn> columns() {
        return shape().names();
    }

    /** The keys of all columns. */
    public List<String> keys() {
        return columns().stream().map(SheetColumn::key).toList();
    }

    /** What stands over the chosen columns. */
    public List<String> header(List<String> keys) {
        List<SheetColumn> columns = columns();
        return keys.stream()
                .flatMap(key -> columns.stream().filter(column -> column.key().equals(key)))
                .map(SheetColumn::header)
                .toList();
    }

    /** One row for each subject, of the reports in their order. */
    public List<List<@Nullable Object>> rows(Collection<Report> reports, List<String> keys) {
        return shape().cells(reports, keys);
    }

    private SheetShape<?> shape() {
        return switch (this) {
            case CLUB -> Sheets.CLUB;
            case OFFICES -> Sheets.OFFICES;
            case PERSONS -> Sheets.PERSONS;
            case FIGURES -> Sheets.FIGURES;
            case ANSWERS -> Sheets.ANSWERS;
        };
    }
}
