package org.clavis.meldung.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clavis.meldung.entity.FigureRow;
import org.clavis.meldung.entity.report.Reporter;
import org.jspecify.annotations.Nullable;

/** Sums up what counts in one campaign, beside the one of the year before. Nothing is rounded, nothing is kept. */
final class Summing {
    private final List<FigureRow> rows;
    private final List<FigureRow> before;
    private final Ways ways;
    private final Ways waysBefore;

    Summing(List<FigureRow> rows, List<FigureRow> before) {
        this.rows = rows;
        this.before = before;
        this.ways = new Ways(rows);
        this.waysBefore = new Ways(before);
    }

    /** The districts there are, by name as the rows are. */
    List<Reporter> districts() {
        return rows.stream()
                .flatMap(row -> ways.district(row).stream())
                .distinct()
                .toList();
    }

    Sum total(@Nullable String district) {
        return Sum.of(Group.ALL, within(rows, ways, district), within(before, waysBefore, district));
    }

    /** One for each group in which anything counts now or counted the year before. */
    List<Sum> groups(Grouping by, @Nullable String district) {
        var now = grouped(within(rows, ways, district), ways, by);
        var then = grouped(within(before, waysBefore, district), waysBefore, by);
        var names = new LinkedHashMap<String, Group>();
        now.keySet().forEach(group -> names.putIfAbsent(group.key(), group));
        then.keySet().forEach(group -> names.putIfAbsent(group.key(), group));
        var nowByKey = byKey(now);
        var thenByKey = byKey(then);
        return names.values().stream()
                .map(group -> Sum.of(
                        group,
                        nowByKey.getOrDefault(group.key(), List.of()),
                        thenByKey.getOrDefault(group.key(), List.of())))
                .toList();
    }

    static List<FigureRow> within(List<FigureRow> rows, @Nullable String district) {
        return within(rows, new Ways(rows), district);
    }

    private static List<FigureRow> within(List<FigureRow> rows, Ways ways, @Nullable String district) {
        return district == null
                ? rows
                : rows.stream()
                        .filter(row -> ways.district(row).map(Reporter::alias).equals(Optional.of(district)))
                        .toList();
    }

    private static Map<Group, List<FigureRow>> grouped(List<FigureRow> rows, Ways ways, Grouping by) {
        var groups = new LinkedHashMap<Group, List<FigureRow>>();
        for (FigureRow row : rows) {
            groups.computeIfAbsent(group(row, ways, by), none -> new ArrayList<>())
                    .add(row);
        }
        return groups;
    }

    private static Group group(FigureRow row, Ways ways, Grouping by) {
        return switch (by) {
            case LEVEL -> Group.level(row.reporter());
            case DISTRICT -> ways.district(row).map(Group::of).orElse(Group.NONE);
            case ORGANISATION -> Group.of(row.reporter());
        };
    }

    private static Map<String, List<FigureRow>> byKey(Map<Group, List<FigureRow>> groups) {
        var byKey = new LinkedHashMap<String, List<FigureRow>>();
        groups.forEach((group, rows) -> byKey.put(group.key(), rows));
        return byKey;
    }
}
