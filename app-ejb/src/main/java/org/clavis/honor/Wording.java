package org.clavis.honor;

import java.text.MessageFormat;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.clavis.honor.entity.rule.Counted;

/** The words that rules are told in: German, or English with it. */
record Wording(Locale locale) {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String of(String key, Object... arguments) {
        String text = ResourceBundle.getBundle("org.clavis.honor.sentence", locale, NO_FALLBACK)
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }

    /** "A, B oder C". */
    String anyOf(Collection<String> words) {
        return joined(words, "or");
    }

    /** "A, B und C". */
    String allOf(Collection<String> words) {
        return joined(words, "and");
    }

    /** In what somebody has to be active: "als Musiker/in oder im Vorsitz". */
    String doing(Counted counted) {
        Stream<String> kinds = counted.kinds().stream().sorted().map(this::of);
        Stream<String> offices = counted.offices().stream().sorted().map(this::of);
        Stream<String> membership = counted.membership() ? Stream.of(of("membership")) : Stream.empty();
        return anyOf(
                Stream.of(kinds, offices, membership).flatMap(words -> words).toList());
    }

    String day(MonthDay day) {
        return of("day", day.getDayOfMonth(), day.getMonthValue());
    }

    private String joined(Collection<String> words, String last) {
        List<String> all = List.copyOf(words);
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + ' ' + of(last) + ' ' + all.get(all.size() - 1);
    }
}
