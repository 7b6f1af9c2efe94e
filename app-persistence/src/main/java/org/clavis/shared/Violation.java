package org.clavis.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One broken rule.
 *
 * @param field the field it concerns, by its API name ({@code birthDate}), or null for the record as a whole
 * @param key message key; the text is found by the edge that shows it
 * @param arguments values for the text; they never enter an exception text or a log
 */
public record Violation(@Nullable String field, String key, List<Object> arguments) {
    public static Violation of(@Nullable String field, String key, Object... arguments) {
        return new Violation(field, key, List.of(arguments));
    }
}
