package org.clavis.transfer.web;

import java.io.Serializable;
import java.util.List;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.ImportField;
import org.clavis.transfer.Table;
import org.jspecify.annotations.Nullable;

/** A column of an uploaded file in the form where its meaning is chosen. */
public class MappedColumn implements Serializable {
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private final String header;
    private final String samples;
    private final @Nullable String reason;
    private String field;

    MappedColumn(ColumnGuess<?> guess, Table table) {
        header = guess.header();
        List<String> shown = table.values(guess.index()).stream()
                .distinct()
                .limit(SAMPLES)
                .map(value -> value.length() <= LONGEST_SAMPLE ? value : value.substring(0, LONGEST_SAMPLE) + "…")
                .toList();
        samples = String.join(" · ", shown);
        reason = guess.reason();
        ImportField meant = guess.field();
        field = meant == null ? "" : meant.apiName();
    }

    public String getHeader() {
        return header;
    }

    public String getSamples() {
        return samples;
    }

    /** Message key why it is left out. */
    public @Nullable String getReason() {
        return reason;
    }

    /** API name of the field, "" to leave the column out. */
    public String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field == null ? "" : field;
    }
}
