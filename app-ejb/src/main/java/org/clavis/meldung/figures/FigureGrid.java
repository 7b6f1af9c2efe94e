package org.clavis.meldung.figures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clavis.club.entity.CooperationKind;
import org.clavis.club.entity.EnsembleKind;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureCount;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.InstrumentGroup;
import org.clavis.member.entity.QualificationKind;

/**
 * One table of figures as people read it: rows and columns in their order, with what was there the year before.
 *
 * @param columns those in which anything counts
 */
public record FigureGrid(FigureTable table, List<String> columns, List<Line> lines) {
    /** Rows that stand behind the others. */
    private static final List<String> LAST = List.of(FigureCount.NO_INSTRUMENT, Figures.UNKNOWN, Figures.SUMMED_UP);

    private static final List<String> COLUMNS =
            Stream.concat(names(Gender.values()), Stream.of(Figures.ALL)).toList();
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})[-+].*");

    /**
     * A row.
     *
     * @param counts one for each column
     */
    public record Line(String row, List<Integer> counts, int total, int before) {}

    /** A table with every row in which anything counts in either year; tables by age have all age groups. */
    static FigureGrid of(FigureTable table, Figures now, Figures before, List<String> ages) {
        var columns = now.cells(table).stream()
                .map(Cell::column)
                .distinct()
                .sorted(comparing(COLUMNS::indexOf))
                .toList();
        var lines = rows(table, now, before, ages).stream()
                .map(row -> new Line(
                        row,
                        columns.stream()
                                .map(column -> now.at(table, row, column))
                                .toList(),
                        now.row(table, row),
                        before.row(table, row)))
                .toList();
        return new FigureGrid(table, columns, lines);
    }

    private static List<String> rows(FigureTable table, Figures now, Figures before, List<String> ages) {
        var rows = new TreeSet<String>(order(table));
        Stream.of(now, before)
                .flatMap(figures -> figures.cells(table).stream())
                .map(Cell::row)
                .forEach(rows::add);
        if (isByAge(table) && !rows.isEmpty()) {
            rows.addAll(ages);
        }
        return List.copyOf(rows);
    }

    /** Known rows in the order of their kinds, then others, then what is not told apart. */
    private static Comparator<String> order(FigureTable table) {
        var known = new ArrayList<>(known(table).toList());
        return comparingInt((String row) -> LAST.indexOf(row))
                .thenComparingInt(row -> isByAge(table) ? from(row) : known.indexOf(row) & Integer.MAX_VALUE)
                .thenComparing(naturalOrder());
    }

    private static Stream<String> known(FigureTable table) {
        return switch (table) {
            case ACTIVE, PASSIVE -> Stream.empty();
            case INSTRUMENT -> names(InstrumentGroup.values());
            case ENSEMBLE -> names(EnsembleKind.values());
            case QUALIFICATION -> names(QualificationKind.values());
            case COOPERATION -> names(CooperationKind.values());
            case HEADS -> names(Head.values());
        };
    }

    private static int from(String row) {
        var age = AGE.matcher(row);
        return age.matches() ? Integer.parseInt(age.group(1)) : Integer.MAX_VALUE;
    }

    private static boolean isByAge(FigureTable table) {
        return table == FigureTable.ACTIVE || table == FigureTable.PASSIVE;
    }

    private static Stream<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    /** Whether there is anything to be seen in it. */
    public boolean isBlank() {
        return lines.isEmpty();
    }

    /** Whether columns say more than the sum of a row. */
    public boolean isSplit() {
        return columns.size() > 1 || !columns.equals(List.of(Figures.ALL));
    }

    /** Heads overlap, so they have no sum. */
    public boolean isSummed() {
        return table != FigureTable.HEADS;
    }

    public int getTotal() {
        return lines.stream().mapToInt(Line::total).sum();
    }

    public int getTotalBefore() {
        return lines.stream().mapToInt(Line::before).sum();
    }

    public int column(int position) {
        return lines.stream().mapToInt(line -> line.counts().get(position)).sum();
    }

    /** The largest row. */
    public int getLargest() {
        return lines.stream().mapToInt(Line::total).max().orElse(0);
    }
}
