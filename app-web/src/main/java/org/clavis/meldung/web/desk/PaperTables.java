package org.clavis.meldung.web.desk;

import java.io.Serializable;
import java.util.List;

/** Both tables of the paper form. */
public record PaperTables(PaperTable active, PaperTable passive) implements Serializable {
    public List<PaperTable> getAll() {
        return List.of(active, passive);
    }
}
