package org.clavis.honor;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.clavis.shared.GermanDate;

/** The texts that explain honors, in German or English. */
record Phrases(ResourceBundle texts) {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static Phrases in(Locale locale) {
        return new Phrases(ResourceBundle.getBundle(
                "org.clavis.honor.explanation", locale, Phrases.class.getClassLoader(), NO_FALLBACK));
    }

    /** Numbers are written as they are, without points for thousands: most of them are years. */
    String of(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }

    String of(Enum<?> constant) {
        return texts.getString(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }

    String of(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    /** {@code one} or {@code many}. */
    String many(String key, int number) {
        return of(key + (number == 1 ? ".one" : ".many"), String.valueOf(number));
    }

    /** Whole years as such, anything else with its days. */
    String time(LocalDate from, LocalDate to) {
        boolean firstDay = from.getDayOfYear() == 1;
        boolean lastDay = to.getDayOfYear() == to.lengthOfYear();
        if (firstDay && lastDay && from.getYear() == to.getYear()) {
            return String.valueOf(from.getYear());
        }
        if (from.equals(to)) {
            return GermanDate.format(from);
        }
        return (firstDay ? from.getYear() : GermanDate.format(from))
                + "–"
                + (lastDay ? to.getYear() : GermanDate.format(to));
    }

    String length(int months) {
        List<String> parts = months < 12
                ? List.of(of("months", months))
                : months % 12 == 0
                        ? List.of(of("years", months / 12))
                        : List.of(of("years", months / 12), of("months", months % 12));
        return String.join(" ", parts);
    }
}
