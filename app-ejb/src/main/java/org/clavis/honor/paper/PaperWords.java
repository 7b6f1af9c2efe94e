package org.clavis.honor.paper;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** Words on papers; papers are German, whatever language the pages are read in. */
final class PaperWords {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private PaperWords() {}

    /** "als Dirigent/in", "Urkunde". */
    static String of(Enum<?> constant) {
        return ResourceBundle.getBundle("org.clavis.honor.sentence", Locale.GERMAN, NO_FALLBACK)
                .getString(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }

    /** "1984 – 2013", "seit 2015"; days are for files, years for speeches. */
    static String years(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : "bis " + to.getYear();
        }
        if (to == null) {
            return "seit " + from.getYear();
        }
        return from.getYear() == to.getYear() ? Integer.toString(to.getYear()) : from.getYear() + " – " + to.getYear();
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "" : GermanDate.format(date);
    }
}
