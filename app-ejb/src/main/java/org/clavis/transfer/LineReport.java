package org.clavis.transfer;

import java.io.Serializable;
import java.util.List;

/**
 * What becomes of a line.
 *
 * @param line number of the line in the file
 * @param outcome what happens to it
 * @param name whom it is about, as far as the line says
 * @param fields what of an existing record changes
 * @param messages errors and warnings
 */
public record LineReport(
        int line, Outcome outcome, String name, List<? extends ImportField> fields, List<ImportMessage> messages)
        implements Serializable {
    /** What happens to a line. */
    public enum Outcome {
        /** Somebody or something that is not recorded yet. */
        NEW,
        CHANGED,
        UNCHANGED,
        /** The same stands further up in the file; this line is passed over. */
        DUPLICATE,
        /** Cannot be imported as it stands. */
        ERROR
    }

    public LineReport {
        fields = List.copyOf(fields);
        messages = List.copyOf(messages);
    }

    /** Without the name: a log is no place for it. */
    @Override
    public String toString() {
        return "line " + line + " " + outcome;
    }
}
