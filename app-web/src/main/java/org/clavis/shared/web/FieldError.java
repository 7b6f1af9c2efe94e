package org.clavis.shared.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field, in a sentence.
 *
 * @param field API name, with its way from the record ({@code addresses[1].town}); null for the record as a whole
 */
public record FieldError(@Nullable String field, String message) {
    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]\\.");

    /**
     * Id of the input the field is typed into: {@code addresses:1:town}, {@code iban} for {@code bank.iban}, rows within
     * rows too.
     */
    @Nullable
    String input() {
        if (field == null) {
            return null;
        }
        String path = ROW.matcher(field).replaceAll(":$1:");
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
