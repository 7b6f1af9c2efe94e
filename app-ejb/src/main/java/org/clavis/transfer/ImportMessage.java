package org.clavis.transfer;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a line.
 *
 * @param severity an error keeps the line out, a warning does not
 * @param column header of the column it is about, null for the line as a whole
 * @param value what stands there; for the eyes of who uploaded it, never for a log
 * @param key message key of what is wrong and what to do about it
 * @param arguments values for the text
 */
public record ImportMessage(
        Severity severity, @Nullable String column, @Nullable String value, String key, List<String> arguments)
        implements Serializable {
    /** Whether the line can be imported nevertheless. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static ImportMessage error(
            @Nullable String column, @Nullable String value, String key, String... arguments) {
        return new ImportMessage(Severity.ERROR, column, value, key, List.of(arguments));
    }

    public static ImportMessage warning(
            @Nullable String column, @Nullable String value, String key, String... arguments) {
        return new ImportMessage(Severity.WARNING, column, value, key, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Without the value: a log is no place for it. */
    @Override
    public String toString() {
        return severity + " " + key;
    }
}
