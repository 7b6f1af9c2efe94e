package org.clavis.meldung.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.figures.FigureWords;
import org.clavis.member.entity.Gender;
import org.clavis.shared.web.PageTexts;

/** The figures of one Meldung as rows of tables, named for people. */
@Named
@RequestScoped
public class ReportFigures {
    /** Ages in their order; what has no age comes last. */
    private static final Comparator<String> BY_AGE =
            Comparator.comparingInt(ReportFigures::age).thenComparing(Comparator.naturalOrder());

    @Inject
    private PageTexts text;

    /**
     * A row of figures.
     *
     * @param label what is counted
     * @param counts one for each gender
     */
    public record AgeLine(String label, List<Integer> counts, int total) {}

    /** How many there are of something. */
    public record Line(String label, int count) {}

    public List<Gender> getGenders() {
        return List.of(Gender.values());
    }

    /** Tables that are lists of counts. */
    public List<FigureTable> getLists() {
        return List.of(
                FigureTable.INSTRUMENT, FigureTable.ENSEMBLE, FigureTable.QUALIFICATION, FigureTable.COOPERATION);
    }

    public String table(FigureTable table) {
        return words().table(table);
    }

    /** Age groups by gender. */
    public List<AgeLine> ages(Figures figures, FigureTable table) {
        return rows(figures, table)
                .sorted(BY_AGE)
                .map(row -> line(figures, table, row))
                .toList();
    }

    private AgeLine line(Figures figures, FigureTable table, String row) {
        List<Integer> counts = Arrays.stream(Gender.values())
                .map(gender -> figures.at(table, row, gender.name()))
                .toList();
        return new AgeLine(words().row(table, row), counts, figures.row(table, row));
    }

    /** The other tables, most first. */
    public List<Line> lines(Figures figures, FigureTable table) {
        return rows(figures, table)
                .map(row -> new Line(words().row(table, row), figures.row(table, row)))
                .sorted(Comparator.comparingInt(Line::count).reversed().thenComparing(Line::label))
                .toList();
    }

    private static Stream<String> rows(Figures figures, FigureTable table) {
        return figures.cells(table).stream().map(Cell::row).distinct();
    }

    private FigureWords words() {
        return new FigureWords(text.getLocale());
    }

    private static int age(String row) {
        String digits = row.replaceAll("\\D.*", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
