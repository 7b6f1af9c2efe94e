package org.clavis.member;

import java.util.List;

/**
 * One page of the list.
 *
 * @param items the rows of this page, in order
 * @param total rows of all pages
 */
public record DirectoryPage(List<DirectoryRow> items, int total) {
    public DirectoryPage {
        items = List.copyOf(items);
    }
}
