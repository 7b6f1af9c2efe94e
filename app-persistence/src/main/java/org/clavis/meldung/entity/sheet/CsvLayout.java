package org.clavis.meldung.entity.sheet;

import java.util.HashSet;
import java.util.List;
import org.clavis.shared.BusinessRuleViolated;

/**
 * How an organisation wants a sheet written.
 *
 * @param columns keys, in the order wanted, each once
 * @param header whether the first line holds the names of the columns
 */
public record CsvLayout(
        ReportSheet sheet,
        List<String> columns,
        CsvSeparator separator,
        CsvEncoding encoding,
        CsvDates dates,
        boolean header) {

    /** Everything, as German Excel opens it by a double click. */
    public static CsvLayout usual(ReportSheet sheet) {
        return new CsvLayout(
                sheet, sheet.keys(), CsvSeparator.SEMICOLON, CsvEncoding.UTF_8_MARKED, CsvDates.GERMAN, true);
    }

    /**
     * Passes if the sheet has these columns.
     *
     * @throws BusinessRuleViolated in field {@code columns}
     */
    public void check() {
        boolean known = sheet.keys().containsAll(columns);
        if (columns.isEmpty() || !known || new HashSet<>(columns).size() < columns.size()) {
            throw new BusinessRuleViolated("columns", "meldung.csv.columns");
        }
    }
}
