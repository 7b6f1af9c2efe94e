package org.clavis.meldung.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.club.entity.CooperationKind;
import org.clavis.club.entity.EnsembleKind;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureCount;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.InstrumentGroup;
import org.clavis.member.entity.QualificationKind;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

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
        return new AgeLine(label(row, null), counts, figures.row(table, row));
    }

    /** The other tables, most first. */
    public List<Line> lines(Figures figures, FigureTable table) {
        return rows(figures, table)
                .map(row -> new Line(label(row, constants(table)), figures.row(table, row)))
                .sorted(Comparator.comparingInt(Line::count).reversed().thenComparing(Line::label))
                .toList();
    }

    /** Tables that are lists of counts. */
    public List<FigureTable> getLists() {
        return List.of(
                FigureTable.INSTRUMENT, FigureTable.ENSEMBLE, FigureTable.QUALIFICATION, FigureTable.COOPERATION);
    }

    private static Stream<String> rows(Figures figures, FigureTable table) {
        return figures.cells(table).stream().map(Cell::row).distinct();
    }

    private String label(String row, @Nullable Class<? extends Enum<?>> constants) {
        if (row.equals(Figures.SUMMED_UP) || row.equals(Figures.UNKNOWN) || row.equals(FigureCount.NO_INSTRUMENT)) {
            return text.of("meldung.figure.row." + row);
        }
        if (constants == null) {
            return text.with("meldung.figure.age", row.replace('-', '–'));
        }
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> constant.name().equals(row))
                .findFirst()
                .map(text::name)
                .orElse(row);
    }

    private static @Nullable Class<? extends Enum<?>> constants(FigureTable table) {
        return switch (table) {
            case INSTRUMENT -> InstrumentGroup.class;
            case ENSEMBLE -> EnsembleKind.class;
            case QUALIFICATION -> QualificationKind.class;
            case COOPERATION -> CooperationKind.class;
            case ACTIVE, PASSIVE, HEADS -> null;
        };
    }

    private static int age(String row) {
        String digits = row.replaceAll("\\D.*", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
