package org.clavis.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table: a row of headers and the rows below it.
 *
 * @param header one name per column, none empty, none twice ({@code Telefon}, {@code Telefon (2)})
 * @param rows the rows that hold anything
 */
public record Table(List<String> header, List<Row> rows) {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** What stands in one column, from top to bottom, without the empty cells. */
    public List<String> values(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Rows of a file without blank ones; the first that looks like a header becomes it. */
    static Table of(List<Row> file) {
        List<Row> filled = file.stream().filter(row -> !row.isBlank()).toList();
        int at = HeaderRow.find(filled);
        List<Row> rows = filled.subList(at + 1, filled.size());
        Row header = at < 0 ? new Row(0, List.of(), Set.of()) : filled.get(at);
        return new Table(names(header, width(header, rows)), rows);
    }

    /** Separators behind the last column make no column. */
    private static int width(Row header, List<Row> rows) {
        int width = lastFilled(header);
        for (Row row : rows) {
            width = Math.max(width, lastFilled(row));
        }
        return Math.min(width, Limits.COLUMNS);
    }

    private static int lastFilled(Row row) {
        int last = row.cells().size();
        while (last > 0 && row.cell(last - 1).isEmpty()) {
            last--;
        }
        return last;
    }

    private static List<String> names(Row header, int width) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String name = header.cell(i).isEmpty() ? "Spalte " + (i + 1) : header.cell(i);
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return names;
    }
}
