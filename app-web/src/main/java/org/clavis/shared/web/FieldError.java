package org.clavis.shared.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field, in a sentence.
 *
 * @param field API name, with its way from the record ({@code addresses[1].town}); null for the record as a whole
 */
public record FieldError(@Nullable String field, String message) {
    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    /** Id of the input the field is typed into: {@code addresses:1:town}, {@code iban} for {@code bank.iban}. */
    @Nullable
    String input() {
        if (field == null) {
            return null;
        }
        Matcher inRow = IN_ROW.matcher(field);
        return inRow.matches()
                ? inRow.group(1) + ':' + inRow.group(2) + ':' + inRow.group(3)
                : field.substring(field.lastIndexOf('.') + 1);
    }
}
