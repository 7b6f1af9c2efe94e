package org.clavis.honor.entity.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.clavis.honor.entity.rule.Filing;
import org.jspecify.annotations.Nullable;

/**
 * Until when an honor can be applied for.
 *
 * @param lastDay the last day that is in time; empty if the rule names none
 */
public record LeadTime(Optional<LocalDate> lastDay) {
    /**
     * The earlier one of both limits a rule may set: weeks before the event, a day of the honor year.
     *
     * @param eventOn null while nobody has fixed it
     */
    public static LeadTime of(Filing filing, @Nullable LocalDate eventOn, int honorYear) {
        Stream<LocalDate> beforeEvent = filing.leadWeeks() == null || eventOn == null
                ? Stream.empty()
                : Stream.of(eventOn.minusWeeks(filing.leadWeeks()));
        Stream<LocalDate> ofYear = filing.deadline() == null
                ? Stream.empty()
                : Stream.of(filing.deadline().atYear(honorYear));
        return new LeadTime(Stream.concat(beforeEvent, ofYear).min(LocalDate::compareTo));
    }

    public boolean isLate(LocalDate day) {
        return lastDay.filter(day::isAfter).isPresent();
    }
}
