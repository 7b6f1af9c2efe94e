package org.clavis.meldung.figures;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import org.clavis.meldung.entity.figures.FigureCount;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;

/**
 * What tables, rows and columns of figures are called: on pages, in files and on paper. A name that is not known, since
 * another program used it, is shown as it is.
 *
 * @param locale German or English
 */
public record FigureWords(Locale locale) {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern AND_OVER = Pattern.compile("(\\d{1,3})\\+");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    public String table(FigureTable table) {
        return find("FigureTable." + table.name(), table.name());
    }

    public String row(FigureTable table, String row) {
        return switch (row) {
            case Figures.SUMMED_UP, Figures.UNKNOWN, FigureCount.NO_INSTRUMENT -> find("row." + row, row);
            default -> known(table, row);
        };
    }

    private String known(FigureTable table, String row) {
        return switch (table) {
            case ACTIVE, PASSIVE -> age(row);
            case INSTRUMENT -> find("InstrumentGroup." + row, row);
            case ENSEMBLE -> find("EnsembleKind." + row, row);
            case QUALIFICATION -> find("QualificationKind." + row, row);
            case COOPERATION -> find("CooperationKind." + row, row);
            case HEADS -> find("Head." + row, row);
        };
    }

    private String age(String row) {
        var over = AND_OVER.matcher(row);
        return over.matches()
                ? find("age.over", row).replace("#", over.group(1))
                : SPAN.matcher(row).replaceFirst("$1–$2");
    }

    /** A gender, or all of them. */
    public String column(String column) {
        return find("column." + column, column);
    }

    /** What a sum is over. */
    public String group(Grouping by, Sum sum) {
        if (sum.key().isEmpty()) {
            return text("group.none");
        }
        return by == Grouping.LEVEL ? find("level." + sum.key(), sum.key()) : sum.name();
    }

    String text(String key) {
        return find(key, key);
    }

    private String find(String key, String otherwise) {
        var words = ResourceBundle.getBundle("org.clavis.meldung.figures.words", locale, NO_FALLBACK);
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }
}
