package org.clavis.meldung.report;

import java.util.UUID;
import org.clavis.meldung.entity.roll.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Something doubtful about a Meldung.
 *
 * @param person id of the member it is about; null for the organisation itself
 * @param about name of that member, or the text of the question; empty where the doubt says it all
 */
public record Finding(Doubt doubt, @Nullable UUID person, String about) {
    static Finding of(Doubt doubt) {
        return new Finding(doubt, null, "");
    }

    static Finding of(Doubt doubt, Identity person) {
        return new Finding(doubt, person.id(), person.name());
    }

    static Finding of(Doubt doubt, String about) {
        return new Finding(doubt, null, about);
    }

    public boolean isError() {
        return doubt.severity() == Severity.ERROR;
    }
}
