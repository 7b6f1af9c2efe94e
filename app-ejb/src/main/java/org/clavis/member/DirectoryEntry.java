package org.clavis.member;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the index: what is shown and, worked out once, what is searched and sorted by.
 *
 * @param row everything the list can show
 * @param words number and names in all spellings, a blank before and after every word
 * @param sounds codes of all names, a blank before and after each
 * @param townWords the town like words, empty without one
 * @param nameKey sorts by family name, then given name
 */
record DirectoryEntry(
        DirectoryRow row,
        String words,
        String sounds,
        String townWords,
        String nameKey,
        String givenKey,
        @Nullable String numberKey,
        @Nullable String townKey) {
    static final Comparator<DirectoryEntry> BY_NAME = Comparator.comparing(DirectoryEntry::nameKey)
            .thenComparing(entry -> entry.row().id());

    /** About what an entry takes besides its characters: objects, references, and its places in sorted arrays. */
    private static final int FIXED_BYTES = 640;

    static DirectoryEntry of(DirectoryRow row) {
        String given = Objects.requireNonNullElse(row.givenName(), "");
        List<String> names = folded(row.familyName(), given, row.birthName());
        String number = row.memberNumber();
        String town = row.town();
        return new DirectoryEntry(
                row,
                words(names) + (number == null ? "" : words(folded(number)).substring(1)),
                sounds(names),
                town == null ? "" : words(folded(town)),
                GermanOrder.key(row.familyName(), given),
                GermanOrder.letters(given),
                number == null ? null : GermanOrder.letters(number),
                town == null ? null : GermanOrder.letters(town));
    }

    /** Estimated size in memory. */
    long bytes() {
        return FIXED_BYTES + words.length() + sounds.length() + townWords.length() + 2L * nameKey.length();
    }

    private static List<String> folded(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(NameFold::plain)
                .filter(plain -> !plain.isEmpty())
                .toList();
    }

    /** Names of several words are kept in one word too: {@code Hans-Peter} is found by {@code hanspeter}. */
    private static String words(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name, name.replace(" ", "")))
                .flatMap(name -> Stream.of(name, NameFold.tight(name)))
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static String sounds(List<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(name.split(" ")))
                .map(ColognePhonetics::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }
}
