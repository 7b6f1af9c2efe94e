package org.clavis.member.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clavis.access.Register;
import org.clavis.member.entity.ContactKind;
import org.clavis.transfer.ImportMessage;
import org.jspecify.annotations.Nullable;

/** What a line says, cell by cell, after its cells were understood. */
final class Line {
    /** A number or address in a cell, with what stands behind it in brackets. */
    record Reached(ContactKind kind, String value, @Nullable String label) {}

    private final int number;
    private final Map<MemberField, String> texts = new EnumMap<>(MemberField.class);
    private final Map<MemberField, LocalDate> dates = new EnumMap<>(MemberField.class);
    private final Map<MemberField, String> headers = new EnumMap<>(MemberField.class);
    private final List<Reached> contacts = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();
    private final List<ImportMessage> messages = new ArrayList<>();

    Line(int number) {
        this.number = number;
    }

    /** Where it stands in the file. */
    int number() {
        return number;
    }

    boolean has(MemberField field) {
        return texts.containsKey(field);
    }

    @Nullable
    String text(MemberField field) {
        return texts.get(field);
    }

    String text(MemberField field, String otherwise) {
        return texts.getOrDefault(field, otherwise);
    }

    @Nullable
    LocalDate date(MemberField field) {
        return dates.get(field);
    }

    void put(MemberField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, text.strip());
        }
    }

    /** Unless a column of its own has said it. */
    void putIfMissing(MemberField field, @Nullable String text) {
        if (!texts.containsKey(field)) {
            put(field, text);
        }
    }

    void put(MemberField field, LocalDate date) {
        dates.put(field, date);
    }

    /** Remembers what the column of the field is called, for messages. */
    void name(MemberField field, String header) {
        headers.putIfAbsent(field, header);
    }

    /** There is a column for it, though its cell may be empty. */
    boolean isAsked(MemberField field) {
        return headers.containsKey(field);
    }

    /** There is a column of that Register. */
    boolean isAsked(Register register) {
        return headers.keySet().stream().anyMatch(field -> field.register() == register);
    }

    /** The column to blame if it is unclear who is meant. */
    MemberField nameField() {
        return isAsked(MemberField.FULL_NAME) ? MemberField.FULL_NAME : MemberField.FAMILY_NAME;
    }

    String header(MemberField field) {
        return headers.getOrDefault(field, field.header());
    }

    List<Reached> contacts() {
        return contacts;
    }

    List<String> offices() {
        return offices;
    }

    List<ImportMessage> messages() {
        return messages;
    }

    void error(MemberField field, @Nullable String value, String key, String... arguments) {
        messages.add(ImportMessage.error(header(field), value, key, arguments));
    }

    void warn(MemberField field, @Nullable String value, String key, String... arguments) {
        messages.add(ImportMessage.warning(header(field), value, key, arguments));
    }

    boolean isGood() {
        return messages.stream().noneMatch(ImportMessage::isError);
    }

    /** Everything it says, to recognise a line that stands in the file twice. */
    String fingerprint() {
        return texts + "|" + dates + "|" + contacts + "|" + offices;
    }
}
