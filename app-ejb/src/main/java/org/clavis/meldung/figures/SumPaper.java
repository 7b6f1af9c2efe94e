package org.clavis.meldung.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.paper.Paper;
import org.clavis.paper.Sheet;
import org.clavis.paper.Style;
import org.clavis.shared.GermanDate;

/** Sums on paper, for the general meeting: all tables with the year before, and the heads of each group. */
record SumPaper(Summary summary, Grouping by) {
    private static final FigureWords WORDS = new FigureWords(Locale.GERMAN);

    /** More than a hundred pages nobody reads; files take them all. */
    private static final int MOST_GROUPS = 4_000;

    Paper paper() {
        var campaign = summary.campaign();
        var paper = new Paper(WORDS.text("paper") + " " + campaign.year(), new Style(style()), Map.of());
        var sheet = new Sheet()
                .say("h1", WORDS.text("paper") + " " + campaign.year())
                .say(
                        "p",
                        "event",
                        campaign.ownerName() + " · " + WORDS.text("keyDate") + " "
                                + GermanDate.format(campaign.keyDate()))
                .say(
                        "p",
                        "soft",
                        WORDS.text("reports") + ": " + number(summary.total().organisations()));
        Arrays.stream(FigureTable.values()).map(summary::grid).forEach(grid -> add(grid, sheet));
        addGroups(sheet);
        paper.add(sheet);
        return paper;
    }

    private void add(FigureGrid grid, Sheet sheet) {
        if (grid.isBlank()) {
            return;
        }
        var rows = new ArrayList<List<String>>();
        grid.lines()
                .forEach(line -> rows.add(
                        cells(WORDS.row(grid.table(), line.row()), grid, line.counts(), line.total(), line.before())));
        if (grid.isSummed()) {
            var columns = new ArrayList<Integer>();
            for (int i = 0; i < grid.columns().size(); i++) {
                columns.add(grid.column(i));
            }
            rows.add(cells(WORDS.text("total"), grid, columns, grid.getTotal(), grid.getTotalBefore()));
        }
        sheet.say("h2", WORDS.table(grid.table())).table("figures", header(grid), rows);
    }

    private List<String> header(FigureGrid grid) {
        var header = new ArrayList<String>(List.of(""));
        if (grid.isSplit()) {
            grid.columns().forEach(column -> header.add(WORDS.column(column)));
        }
        header.add(WORDS.text("total"));
        var before = summary.before();
        if (before != null) {
            header.add(Integer.toString(before.year()));
        }
        return header;
    }

    private List<String> cells(String name, FigureGrid grid, List<Integer> counts, int total, int before) {
        var cells = new ArrayList<String>(List.of(name));
        if (grid.isSplit()) {
            counts.forEach(count -> cells.add(number(count)));
        }
        cells.add(number(total));
        if (summary.before() != null) {
            cells.add(number(before));
        }
        return cells;
    }

    private void addGroups(Sheet sheet) {
        var header = new ArrayList<String>(List.of(WORDS.text("group"), WORDS.text("number")));
        for (Head head : Head.values()) {
            header.add(WORDS.row(FigureTable.HEADS, head.name()));
        }
        sheet.say("h2", WORDS.text("by." + by.name()))
                .table(
                        "groups",
                        header,
                        summary.groups().stream()
                                .limit(MOST_GROUPS)
                                .map(this::heads)
                                .toList());
        if (summary.groups().size() > MOST_GROUPS) {
            sheet.say("p", "soft", WORDS.text("tooMany"));
        }
    }

    private List<String> heads(Sum sum) {
        var cells = new ArrayList<String>(List.of(WORDS.group(by, sum), sum.number()));
        for (Head head : Head.values()) {
            cells.add(number(sum.head(head)));
        }
        return cells;
    }

    private static String number(int count) {
        return String.format(Locale.GERMANY, "%,d", count);
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(SumPaper.class.getResourceAsStream("figures.css"))) {
            return new String(style.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
