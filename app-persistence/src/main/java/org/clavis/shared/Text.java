package org.clavis.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Typed text as it is kept: without blanks at its ends, and nothing at all rather than an empty string. */
public final class Text {
    /** Comes along from spreadsheets and web pages. */
    private static final char NO_BREAK = '\u00a0';

    private Text() {}

    public static @Nullable String tidy(@Nullable String typed) {
        String text = typed == null ? "" : typed.replace(NO_BREAK, ' ').strip();
        return text.isEmpty() ? null : text;
    }

    /** For codes such as IBAN and BIC: no blanks anywhere, capital letters. */
    public static @Nullable String code(@Nullable String typed) {
        String text = tidy(typed);
        return text == null ? null : text.replaceAll("[\\s\u00a0]", "").toUpperCase(Locale.ROOT);
    }
}
