package org.clavis.member;

import java.util.Optional;

/**
 * Order of the list. Rows with the same value follow each other by name, and rows of one name by their id, so that no
 * row is met twice while paging.
 */
public record DirectorySort(DirectoryColumn column, boolean descending) {
    public static final DirectorySort BY_NAME = new DirectorySort(DirectoryColumn.FAMILY_NAME, false);

    /** The sort as the API writes it: {@code familyName}, or {@code -birthDate} for descending; empty if unknown. */
    public static Optional<DirectorySort> parse(String text) {
        boolean descending = text.startsWith("-");
        return DirectoryColumn.named(descending ? text.substring(1) : text)
                .map(column -> new DirectorySort(column, descending));
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + column.apiName();
    }
}
