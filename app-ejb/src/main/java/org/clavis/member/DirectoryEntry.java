package org.clavis.member;

import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the index: what is shown and, worked out once, what is searched and sorted by.
 *
 * @param row everything the list can show
 * @param words names and number in all spellings, a blank before and after every word
 * @param sounds codes of all names, a blank before and after each
 * @param townWords the town like words, empty without one
 * @param nameKey sorts by the letters of family name and given name
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
    /** First by the letters of both names; only between equal ones by accents and case, and at last by id. */
    static final Comparator<DirectoryEntry> BY_NAME = Comparator.comparing(DirectoryEntry::nameKey)
            .thenComparing(entry -> entry.row().familyName())
            .thenComparing(entry -> requireNonNullElse(entry.row().givenName(), ""))
            .thenComparing(entry -> entry.row().id());

    /** About what an entry takes besides its characters: objects, references, and its places in sorted arrays. */
    private static final int FIXED_BYTES = 600;

    /** Estimated size in memory. */
    long bytes() {
        return FIXED_BYTES + words.length() + sounds.length() + 2L * nameKey.length();
    }

    /** Makes the entries of one index. */
    static final class Maker {
        private final Map<String, Spelling> spellings = new HashMap<>();

        DirectoryEntry entry(DirectoryRow row) {
            Spelling family = spelling(row.familyName());
            Spelling given = spelling(row.givenName());
            Spelling birth = spelling(row.birthName());
            Spelling number = row.memberNumber() == null ? Spelling.NONE : Spelling.of(row.memberNumber());
            Spelling town = spelling(row.town());
            return new DirectoryEntry(
                    row,
                    " " + family.words() + given.words() + birth.words() + number.words(),
                    " " + family.sounds() + given.sounds() + birth.sounds(),
                    town.words().isEmpty() ? "" : " " + town.words(),
                    family.letters() + '\0' + given.letters(),
                    given.letters(),
                    row.memberNumber() == null ? null : number.letters(),
                    row.town() == null ? null : town.letters());
        }

        private Spelling spelling(@Nullable String text) {
            return text == null ? Spelling.NONE : spellings.computeIfAbsent(text, Spelling::of);
        }
    }
}
