package org.clavis.shared.web;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.clavis.shared.GermanDate;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Texts in one language. A key begins with the feature it belongs to ({@code member.familyName}) and lies in that
 * feature's bundle {@code org/clavis/<feature>/web/messages.properties}: German, with English beside it.
 *
 * @param locale German or English
 */
public record Texts(Locale locale) {
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final String OURS = "org.clavis.";

    /** The first language of the header {@code Accept-Language} that there are texts in; German if there is none. */
    public static Texts accepted(@Nullable String header) {
        return new Texts(header == null ? Locale.GERMAN : first(header).orElse(Locale.GERMAN));
    }

    private static Optional<Locale> first(String header) {
        try {
            return Optional.ofNullable(Locale.lookup(LanguageRange.parse(header), LANGUAGES));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public static Texts accepted(Enumeration<String> headers) {
        return accepted(headers.hasMoreElements() ? headers.nextElement() : null);
    }

    /** The text of a key, its {@code {0}} … filled; the key itself shows that a text is missing. */
    public String of(String key, Object... arguments) {
        return find(key).map(text -> fill(text, arguments)).orElse(key);
    }

    public String of(Violation violation) {
        return of(violation.key(), violation.arguments().toArray());
    }

    /** Name of a constant: {@code member.PersonKind.LEGAL}. */
    public String of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return of(feature(type) + '.' + type.getSimpleName() + '.' + constant.name());
    }

    /** Name of a field: its own ({@code member.Contact.value}) or the one it shares with its feature ({@code member.value}). */
    public String field(Class<?> type, String name) {
        String own = feature(type) + '.' + type.getSimpleName() + '.' + name;
        return find(own).orElseGet(() -> of(feature(type) + '.' + name));
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    private Optional<String> find(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String bundle = OURS + key.substring(0, dot) + ".web.messages";
        try {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, locale, Texts.class.getClassLoader(), NO_FALLBACK);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (java.util.MissingResourceException noSuchFeature) {
            return Optional.empty();
        }
    }

    private String fill(String text, Object... arguments) {
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(readable(arguments));
    }

    private Object[] readable(Object... arguments) {
        Object[] readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            readable[i] = readable(arguments[i]);
        }
        return readable;
    }

    private Object readable(Object argument) {
        if (argument instanceof Enum<?> constant) {
            return of(constant);
        }
        if (argument instanceof Collection<?> several) {
            return String.join(
                    ", ",
                    several.stream().map(one -> String.valueOf(readable(one))).toList());
        }
        return argument instanceof java.time.LocalDate date ? GermanDate.format(date) : argument;
    }

    private static String feature(Class<?> type) {
        String inside = type.getPackageName().substring(OURS.length());
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }
}
