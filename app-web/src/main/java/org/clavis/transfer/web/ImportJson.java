package org.clavis.transfer.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clavis.shared.web.Texts;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.ImportField;
import org.clavis.transfer.ImportMessage;
import org.clavis.transfer.ImportReport;
import org.clavis.transfer.LineReport;
import org.clavis.transfer.LineReport.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Report of an import as the API answers it. */
@Schema(name = "ImportReport")
public record ImportJson(List<Column> columns, List<Line> lines, Map<String, Long> counts, boolean applied) {
    /**
     * What a column was taken for.
     *
     * @param field its field, left out if the column is left out
     * @param reason why it is left out
     * @param confidence how sure that is, 0 to 100
     */
    @Schema(name = "ImportColumn")
    public record Column(String header, @Nullable String field, @Nullable String reason, int confidence) {
        static Column from(ColumnGuess<?> guess, Texts texts) {
            return new Column(
                    guess.header(), apiName(guess), guess.reason() == null ? null : texts.of(guess.reason()), (int)
                            Math.round(100 * guess.confidence()));
        }
    }

    private static @Nullable String apiName(ColumnGuess<?> guess) {
        ImportField field = guess.field();
        return field == null ? null : field.apiName();
    }

    /** What becomes of a line. */
    @Schema(name = "ImportLine")
    public record Line(int line, Outcome outcome, List<String> changed, List<Message> messages) {
        static Line from(LineReport report, Texts texts) {
            return new Line(
                    report.line(),
                    report.outcome(),
                    report.fields().stream().map(ImportField::apiName).toList(),
                    report.messages().stream()
                            .map(message -> Message.from(message, texts))
                            .toList());
        }
    }

    /** What there is to say about a line. */
    @Schema(name = "ImportMessage")
    public record Message(
            ImportMessage.Severity severity, @Nullable String column, @Nullable String value, String message) {
        static Message from(ImportMessage message, Texts texts) {
            return new Message(message.severity(), message.column(), message.value(), text(message, texts));
        }
    }

    static String text(ImportMessage message, Texts texts) {
        return texts.of(message.key(), message.arguments().toArray());
    }

    public static ImportJson from(ImportReport report, Texts texts) {
        return new ImportJson(
                report.columns().stream()
                        .map(column -> Column.from(column, texts))
                        .toList(),
                report.lines().stream().map(line -> Line.from(line, texts)).toList(),
                counts(report),
                report.applied());
    }

    /** {@code new} is no name of a component in Java. */
    private static Map<String, Long> counts(ImportReport report) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome.name().toLowerCase(Locale.ROOT), report.count(outcome));
        }
        return counts;
    }
}
