package org.clavis.member;

import static org.clavis.access.Register.ACTIVITY;
import static org.clavis.access.Register.ADDRESS;
import static org.clavis.access.Register.INSTRUMENTS;
import static org.clavis.access.Register.MEMBERSHIP;
import static org.clavis.access.Register.OFFICES;
import static org.clavis.access.Register.PERSON;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clavis.access.Register;
import org.jspecify.annotations.Nullable;

/** A column the list can be sorted by, and the Register it belongs to. */
public enum DirectoryColumn {
    FAMILY_NAME("familyName", PERSON),
    GIVEN_NAME("givenName", PERSON),
    MEMBER_NUMBER("memberNumber", PERSON),
    KIND("kind", PERSON),
    GENDER("gender", PERSON),
    BIRTH_DATE("birthDate", PERSON),
    AGE("age", PERSON),
    TOWN("town", ADDRESS),
    STATUS("status", MEMBERSHIP),
    JOINED_ON("joinedOn", MEMBERSHIP),
    LEFT_ON("leftOn", MEMBERSHIP),
    ACTIVITY_KIND("activity", ACTIVITY),
    OFFICE("office", OFFICES),
    SECTION("section", INSTRUMENTS),
    INSTRUMENT("instrument", INSTRUMENTS);

    private final String apiName;
    private final Register register;

    DirectoryColumn(String apiName, Register register) {
        this.apiName = apiName;
        this.register = register;
    }

    /** The column as the API names it ({@code familyName}). */
    public String apiName() {
        return apiName;
    }

    public Register register() {
        return register;
    }

    /** The column of that name in the API. */
    public static Optional<DirectoryColumn> named(String apiName) {
        return Arrays.stream(values())
                .filter(column -> column.apiName.equals(apiName))
                .findFirst();
    }

    /** By this column, empty fields last in both directions; then by name. */
    Comparator<DirectoryEntry> order(boolean descending) {
        return switch (this) {
            case FAMILY_NAME -> by(DirectoryEntry::nameKey, descending);
            case GIVEN_NAME -> by(DirectoryEntry::givenKey, descending);
            case MEMBER_NUMBER -> by(DirectoryEntry::numberKey, descending);
            case KIND -> by(entry -> entry.row().kind(), descending);
            case GENDER -> by(entry -> entry.row().gender(), descending);
            case BIRTH_DATE -> by(entry -> entry.row().birthDate(), descending);
            case AGE -> by(entry -> entry.row().age(), descending);
            case TOWN -> by(DirectoryEntry::townKey, descending);
            case STATUS -> by(entry -> entry.row().status(), descending);
            case JOINED_ON -> by(entry -> entry.row().joinedOn(), descending);
            case LEFT_ON -> by(entry -> entry.row().leftOn(), descending);
            case ACTIVITY_KIND -> by(entry -> first(entry.row().activityKinds()), descending);
            case OFFICE -> by(entry -> first(entry.row().offices()), descending);
            case SECTION -> by(entry -> letters(first(entry.row().sections())), descending);
            case INSTRUMENT -> by(entry -> letters(first(entry.row().instruments())), descending);
        };
    }

    private static <K extends Comparable<? super K>> Comparator<DirectoryEntry> by(
            Function<DirectoryEntry, @Nullable K> key, boolean descending) {
        Comparator<K> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(order)).thenComparing(DirectoryEntry.BY_NAME);
    }

    private static <K> @Nullable K first(@Nullable List<K> several) {
        return several == null || several.isEmpty() ? null : several.get(0);
    }

    private static @Nullable String letters(@Nullable String text) {
        return text == null ? null : GermanOrder.letters(text);
    }
}
