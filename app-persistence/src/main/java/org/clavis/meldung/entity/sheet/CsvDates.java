package org.clavis.meldung.entity.sheet;

import java.time.LocalDate;
import org.clavis.shared.GermanDate;

/** How days are written. */
public enum CsvDates {
    /** {@code 31.12.2026}. */
    GERMAN {
        @Override
        public String format(LocalDate day) {
            return GermanDate.format(day);
        }
    },
    /** {@code 2026-12-31}. */
    ISO {
        @Override
        public String format(LocalDate day) {
            return day.toString();
        }
    };

    public abstract String format(LocalDate day);
}
