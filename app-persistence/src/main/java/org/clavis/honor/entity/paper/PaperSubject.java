package org.clavis.honor.entity.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An honor of somebody as a paper shows it.
 *
 * @param ref id of what it comes from
 * @param club where the person plays; null on a paper of that very club
 * @param years for which it is given; 0 for merits
 * @param text what the rule wants to be said, with placeholders; null leaves it to the template
 */
public record PaperSubject(
        Source source,
        UUID ref,
        Person person,
        @Nullable String club,
        Award award,
        Event event,
        int years,
        @Nullable String text) {
    /** By event, within it by name: the order in which papers lie on the table. */
    public static final Comparator<PaperSubject> IN_ORDER = Comparator.comparing(
                    (PaperSubject subject) -> subject.event().on(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(subject -> subject.event().name(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(subject -> subject.person().familyName())
            .thenComparing(subject -> subject.person().givenName(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What it comes from. */
    public enum Source {
        /** An item of an application that was sent to us. */
        APPLICATION,
        /** An honor in the record of a member. */
        HONOR
    }

    /** Who gets it. */
    public record Person(String familyName, @Nullable String givenName) {
        public String name() {
            return givenName == null ? familyName : givenName + " " + familyName;
        }
    }

    /**
     * What is given.
     *
     * @param code of its rule
     * @param year in which it is due
     */
    public record Award(@Nullable String code, String title, @Nullable String grade, int year) {}

    /** Where and when. */
    public record Event(@Nullable LocalDate on, @Nullable String name, @Nullable String place) {}

    /** The year in whose series the paper is numbered: that of the event, or in which the honor is due. */
    public int seriesYear() {
        LocalDate on = event.on();
        return on == null ? award.year() : on.getYear();
    }
}
