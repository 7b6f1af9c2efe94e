package org.clavis.honor.application;

import java.util.List;

/**
 * One page of applications.
 *
 * @param total of all pages
 */
public record ApplicationPage(List<ApplicationRow> items, int total) {
    public ApplicationPage {
        items = List.copyOf(items);
    }
}
