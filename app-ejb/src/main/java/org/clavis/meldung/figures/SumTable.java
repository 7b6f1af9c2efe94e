package org.clavis.meldung.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.jspecify.annotations.Nullable;

/** Sums as a table for spreadsheets: a line for each group, a column for each count, the total last. */
record SumTable(Summary summary, Grouping by) {
    private static final FigureWords WORDS = new FigureWords(Locale.GERMAN);

    List<String> header() {
        var header = new ArrayList<String>(List.of(WORDS.text("group"), WORDS.text("number"), WORDS.text("reports")));
        for (Head head : Head.values()) {
            header.add(WORDS.row(FigureTable.HEADS, head.name()));
        }
        places().map(SumTable::name).forEach(header::add);
        return header;
    }

    List<List<@Nullable Object>> rows() {
        var rows = new ArrayList<List<@Nullable Object>>();
        summary.groups().forEach(sum -> rows.add(row(WORDS.group(by, sum), sum)));
        rows.add(row(WORDS.text("total"), summary.total()));
        return rows;
    }

    private List<@Nullable Object> row(String name, Sum sum) {
        var row = new ArrayList<@Nullable Object>(Arrays.asList(name, sum.number(), sum.organisations()));
        for (Head head : Head.values()) {
            row.add(sum.head(head));
        }
        places().forEach(place -> row.add(sum.figures().at(place.table(), place.row(), place.column())));
        return row;
    }

    /** Every place but heads in which anything counts or counted, in the order people read it. */
    private Stream<Cell> places() {
        return Arrays.stream(FigureTable.values())
                .filter(table -> table != FigureTable.HEADS)
                .map(summary::grid)
                .flatMap(SumTable::places);
    }

    private static Stream<Cell> places(FigureGrid grid) {
        return grid.lines().stream().flatMap(line -> grid.columns().stream()
                .map(column -> new Cell(grid.table(), line.row(), column, line.total())));
    }

    private static String name(Cell place) {
        var row = WORDS.table(place.table()) + ": " + WORDS.row(place.table(), place.row());
        return place.column().equals(Figures.ALL) ? row : row + ", " + WORDS.column(place.column());
    }
}
