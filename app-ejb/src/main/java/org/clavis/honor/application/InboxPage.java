package org.clavis.honor.application;

import java.util.List;
import java.util.Map;

/**
 * One page of the inbox.
 *
 * @param total of all pages
 * @param clubs names of the clubs that have items in these states, by alias
 * @param honors titles of the honors among them, by code of the rule
 */
public record InboxPage(List<InboxRow> items, int total, Map<String, String> clubs, Map<String, String> honors) {
    public InboxPage {
        items = List.copyOf(items);
    }
}
