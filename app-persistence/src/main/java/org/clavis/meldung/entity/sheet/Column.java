package org.clavis.meldung.entity.sheet;

import java.util.function.Function;
import org.clavis.meldung.entity.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param key by which layouts refer to it, whatever it is called
 * @param header German, as the sheet is for people
 * @param cell a text, a day, a number, or null for nothing
 */
record Column<T>(String key, String header, Function<Line<T>, @Nullable Object> cell) {
    /**
     * One row's subject.
     *
     * @param report that it is in
     */
    record Line<T>(Report report, T subject) {}

    /** A column about the subject alone. */
    static <T> Column<T> of(String key, String header, Function<T, @Nullable Object> cell) {
        return new Column<>(key, header, line -> cell.apply(line.subject()));
    }
}
