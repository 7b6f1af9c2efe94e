package org.clavis.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;

/** Reads comma separated values, whatever separates them. */
final class CsvReader {
    /** More line breaks than that in one cell mean that a quotation mark was never closed. */
    private static final int LINES_IN_A_CELL = 60;

    private CsvReader() {}

    static List<Row> read(String text) {
        char separator = Separator.of(text);
        List<Row> rows = parse(text, separator, '"', Limits.ROWS + 1);
        boolean unclosed = rows.stream().flatMap(row -> row.cells().stream()).anyMatch(CsvReader::swallowed);
        if (unclosed) {
            rows = parse(text, separator, null, Limits.ROWS + 1);
        }
        Limits.checkRows(rows.size());
        return rows;
    }

    /** At most so many rows; never fails on what stands in them. */
    static List<Row> parse(String text, char separator, @Nullable Character quote, int most) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setQuote(quote)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser, most);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BusinessRuleViolated(null, "transfer.notATable");
        }
    }

    private static List<Row> rows(CSVParser parser, int most) {
        List<Row> rows = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        while (rows.size() < most) {
            int line = (int) parser.getCurrentLineNumber() + 1;
            if (!records.hasNext()) {
                break;
            }
            Row row = row(line, records.next());
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Row row(int line, CSVRecord values) {
        List<String> cells = new ArrayList<>();
        Set<Integer> formulas = new HashSet<>();
        for (int i = 0; i < Math.min(values.size(), Limits.COLUMNS); i++) {
            String raw = values.get(i);
            if (Formula.isActive(raw)) {
                formulas.add(i);
            }
            cells.add(Row.trim(Formula.revive(raw)));
        }
        return new Row(line, cells, formulas);
    }

    private static boolean swallowed(String cell) {
        return cell.length() > LINES_IN_A_CELL
                && cell.chars().filter(c -> c == '\n').count() > LINES_IN_A_CELL;
    }
}
