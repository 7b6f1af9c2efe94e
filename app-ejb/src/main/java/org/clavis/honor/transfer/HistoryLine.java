package org.clavis.honor.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clavis.shared.GermanDate;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.ImportMessage;
import org.clavis.transfer.Row;
import org.jspecify.annotations.Nullable;

/** What a line says, cell by cell, and what there is to say about it. */
final class HistoryLine {
    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d\\d");
    private static final Pattern NOTHING = Pattern.compile("[-–?.]+|k\\.\\s?a\\.");
    private static final int LONGEST = 500;

    private final int number;
    private final Map<HistoryField, String> texts = new EnumMap<>(HistoryField.class);
    private final Map<HistoryField, String> headers = new EnumMap<>(HistoryField.class);
    private final List<ImportMessage> messages = new ArrayList<>();

    HistoryLine(Row row, List<ColumnGuess<HistoryField>> columns) {
        this.number = row.line();
        for (ColumnGuess<HistoryField> column : columns) {
            HistoryField field = column.field();
            if (field != null) {
                headers.put(field, column.header());
                read(field, row.cell(column.index()), row.unusable().contains(column.index()));
            }
        }
    }

    private void read(HistoryField field, String cell, boolean unusable) {
        if (cell.isEmpty() || NOTHING.matcher(cell).matches()) {
            return;
        }
        if (unusable) {
            warn(field, "member.import.cell.formula");
        } else if (cell.length() > LONGEST) {
            warn(field, "member.import.cell.tooLong", Integer.toString(LONGEST));
        } else {
            texts.put(field, cell.strip());
        }
    }

    int number() {
        return number;
    }

    boolean has(HistoryField field) {
        return texts.containsKey(field);
    }

    @Nullable
    String text(HistoryField field) {
        return texts.get(field);
    }

    String text(HistoryField field, String otherwise) {
        return texts.getOrDefault(field, otherwise);
    }

    /** The day in the cell; if there is one and it cannot be understood, the line says so. */
    Optional<LocalDate> date(HistoryField field, LocalDate today) {
        String cell = texts.get(field);
        if (cell == null) {
            return Optional.empty();
        }
        Optional<LocalDate> date = GermanDate.parse(cell, today);
        if (date.isEmpty()) {
            error(
                    field,
                    GermanDate.looksLikeDate(cell)
                            ? "member.import.date.nonexistent"
                            : "member.import.date.notUnderstood");
        }
        return date;
    }

    /** A day, or the first or last one of a year that stands there alone. */
    Optional<LocalDate> dateOrYear(HistoryField field, boolean end, LocalDate today) {
        Optional<Integer> year = year(field);
        if (year.isEmpty()) {
            return date(field, today);
        }
        LocalDate assumed = end ? LocalDate.of(year.get(), 12, 31) : LocalDate.of(year.get(), 1, 1);
        warn(field, "member.import.date.yearOnly", GermanDate.format(assumed));
        return Optional.of(assumed);
    }

    /** The year, if the cell holds nothing else. */
    Optional<Integer> year(HistoryField field) {
        Matcher year = YEAR.matcher(text(field, ""));
        return year.matches() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }

    void error(HistoryField field, String key, String... arguments) {
        messages.add(ImportMessage.error(header(field), texts.get(field), key, arguments));
    }

    void warn(HistoryField field, String key, String... arguments) {
        messages.add(ImportMessage.warning(header(field), texts.get(field), key, arguments));
    }

    boolean isGood() {
        return messages.stream().noneMatch(ImportMessage::isError);
    }

    List<ImportMessage> messages() {
        return messages;
    }

    /** Whom it is about, as far as it says. */
    String name() {
        if (has(HistoryField.FULL_NAME)) {
            return text(HistoryField.FULL_NAME, "");
        }
        return has(HistoryField.FAMILY_NAME)
                ? (text(HistoryField.FAMILY_NAME, "") + ", " + text(HistoryField.GIVEN_NAME, ""))
                : text(HistoryField.MEMBER_NUMBER, "");
    }

    String header(HistoryField field) {
        return headers.getOrDefault(field, field.header());
    }
}
