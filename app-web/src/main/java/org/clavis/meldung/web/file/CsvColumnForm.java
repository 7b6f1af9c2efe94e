package org.clavis.meldung.web.file;

import java.io.Serializable;
import org.clavis.meldung.entity.sheet.SheetColumn;
import org.jspecify.annotations.Nullable;

/** A column and where it is wanted. */
public class CsvColumnForm implements Serializable {
    private final String key;
    private final String header;
    private @Nullable Integer place;

    CsvColumnForm(SheetColumn column, @Nullable Integer place) {
        this.key = column.key();
        this.header = column.header();
        this.place = place;
    }

    public String getKey() {
        return key;
    }

    public String getHeader() {
        return header;
    }

    /** Null to leave it out. */
    public @Nullable Integer getPlace() {
        return place;
    }

    public void setPlace(@Nullable Integer place) {
        this.place = place;
    }
}
