package org.clavis.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clavis.shared.GermanDate;

/** Finds the row of headers: not always the first, there may be a title and a date of printing above it. */
final class HeaderRow {
    private static final int LOOKED_AT = 25;
    private static final int LONGEST_VALUE = 80;
    private static final Pattern VALUE =
            Pattern.compile("[\\d\\s.,/+()-]*\\d[\\d\\s.,/+()-]*|\\S+@\\S+|[A-Z]{2}\\d{2}[\\dA-Z ]{10,}");

    private HeaderRow() {}

    /** Position of the header among the rows, or -1 if the data begin at once. */
    static int find(List<Row> rows) {
        long usual = usualWidth(rows);
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            Row row = rows.get(i);
            if (row.filled() * 10 >= usual * 6 && row.filled() >= Math.min(2, usual)) {
                return namesOnly(row) ? i : -1;
            }
        }
        return -1;
    }

    /** Number of filled cells that half of the rows reach. */
    private static long usualWidth(List<Row> rows) {
        long[] widths = rows.stream().mapToLong(Row::filled).sorted().toArray();
        return widths.length == 0 ? 0 : widths[widths.length / 2];
    }

    /** Headers are words, each once; dates, numbers, addresses of mail are not. A repeated header may be numbered. */
    private static boolean namesOnly(Row row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        long values = filled.stream().filter(HeaderRow::isValue).count();
        return values * 4 <= filled.size() && Set.copyOf(filled).size() * 2 >= filled.size();
    }

    private static boolean isValue(String cell) {
        return cell.length() <= LONGEST_VALUE
                && (VALUE.matcher(cell).matches()
                        || GermanDate.parse(cell, LocalDate.of(2100, 1, 1)).isPresent());
    }
}
