package org.clavis.meldung.desk;

import java.util.List;
import org.clavis.meldung.entity.FiledRow;

/**
 * One page of the inbox.
 *
 * @param total of all pages
 */
public record FiledPage(List<FiledRow> rows, int total) {
    public FiledPage {
        rows = List.copyOf(rows);
    }
}
