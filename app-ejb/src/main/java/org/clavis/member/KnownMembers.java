package org.clavis.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is recorded already, as of one moment: for imports and for warnings before somebody is entered twice. Names are
 * compared without accents, case and signs, and with either way of writing umlauts.
 */
public final class KnownMembers {
    private final Map<String, List<DirectoryRow>> byName;
    private final Map<String, List<DirectoryRow>> byNumber;
    private final Map<String, List<DirectoryRow>> byExternalId;

    public KnownMembers(Collection<DirectoryRow> rows) {
        byName = grouped(rows, row -> nameKey(row.familyName(), row.givenName()));
        byNumber = grouped(rows, DirectoryRow::memberNumber);
        byExternalId = grouped(rows, DirectoryRow::externalId);
    }

    /** Members of this name; it is for the caller to compare dates of birth. */
    public List<DirectoryRow> named(String familyName, @Nullable String givenName) {
        return byName.getOrDefault(nameKey(familyName, givenName), List.of());
    }

    /** Members with this number, one at most unless numbers were given twice. */
    public List<DirectoryRow> numbered(String memberNumber) {
        return byNumber.getOrDefault(memberNumber.strip(), List.of());
    }

    /** Members with this identifier of another program. */
    public List<DirectoryRow> withExternalId(String externalId) {
        return byExternalId.getOrDefault(externalId.strip(), List.of());
    }

    private static Map<String, List<DirectoryRow>> grouped(
            Collection<DirectoryRow> rows, Function<DirectoryRow, @Nullable String> key) {
        return rows.stream()
                .filter(row -> key.apply(row) != null)
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(key.apply(row))));
    }

    private static String nameKey(String familyName, @Nullable String givenName) {
        return fold(familyName) + "," + fold(Objects.requireNonNullElse(givenName, ""));
    }

    private static String fold(String name) {
        return NameFold.tight(NameFold.plain(name).strip()).replace(" ", "");
    }
}
