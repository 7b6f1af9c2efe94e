package org.clavis.member.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Typed text as it is kept: without blanks at its ends, and nothing at all rather than an empty string. */
final class Text {
    private Text() {}

    static @Nullable String tidy(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? null : text;
    }

    /** For codes such as IBAN and BIC: no blanks anywhere, capital letters. */
    static @Nullable String code(@Nullable String typed) {
        String text = tidy(typed);
        return text == null ? null : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
