package org.clavis.honor;

import java.util.List;
import org.clavis.honor.entity.Honor;

/**
 * Some of many honors.
 *
 * @param page which page, from 0
 * @param size how many a page has
 * @param total how many there are on all pages
 */
public record HonorPage(List<Honor> items, int page, int size, long total) {
    public HonorPage {
        items = List.copyOf(items);
    }
}
