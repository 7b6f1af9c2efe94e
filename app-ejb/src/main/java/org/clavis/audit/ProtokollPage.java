package org.clavis.audit;

import java.util.List;

/**
 * A page of the Protokoll, newest entries first.
 *
 * @param total entries on all pages
 */
public record ProtokollPage(List<ProtokollEntry> entries, long total) {
    public ProtokollPage {
        entries = List.copyOf(entries);
    }
}
