package org.clavis.meldung.entity.roll;

import java.util.Comparator;
import java.util.Objects;
import org.clavis.member.entity.Office;

/** An office somebody holds, and how it is reached. */
public record Held(Enrolled holder, Office office, Engagement engagement, Reach reach) {
    /** As a letterhead has them; two of one office in the order in which they took it. */
    static final Comparator<Held> BY_OFFICE = Comparator.comparing(Held::office)
            .thenComparing(held -> held.engagement().startedOn())
            .thenComparing(held -> held.holder().person().id());

    static Held of(Enrolled holder, Engagement engagement, Reach reach) {
        return new Held(holder, Objects.requireNonNull(engagement.office()), engagement, reach);
    }
}
