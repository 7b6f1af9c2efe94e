package org.clavis.meldung.entity.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.sheet.Column.Line;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a sheet and what its rows are about.
 *
 * @param rows of one report
 */
record SheetShape<T>(List<Column<T>> own, Function<Report, List<T>> rows) {
    /** Who reports, before everything else, so that sheets of many organisations can be put together. */
    private List<Column<T>> columns() {
        Stream<Column<T>> whose = Stream.of(
                new Column<>("number", "Verbandsnummer", line -> line.report()
                        .reporter()
                        .number()),
                new Column<>("organisation", "Organisation", line -> line.report()
                        .reporter()
                        .name()),
                new Column<>("year", "Meldejahr", line -> line.report().year()));
        return Stream.concat(whose, own.stream()).toList();
    }

    List<SheetColumn> names() {
        return columns().stream()
                .map(column -> new SheetColumn(column.key(), column.header()))
                .toList();
    }

    /** Rows in the order of the reports, cells in the order of the keys; a key that there is none of is left out. */
    List<List<@Nullable Object>> cells(Collection<Report> reports, List<String> keys) {
        List<Column<T>> chosen = keys.stream().flatMap(this::column).toList();
        return reports.stream()
                .flatMap(report -> rows.apply(report).stream().map(row -> new Line<>(report, row)))
                .map(line -> row(chosen, line))
                .toList();
    }

    private Stream<Column<T>> column(String key) {
        return columns().stream().filter(column -> column.key().equals(key));
    }

    private static <T> List<@Nullable Object> row(List<Column<T>> columns, Line<T> line) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.cell().apply(line)));
        return cells;
    }
}
