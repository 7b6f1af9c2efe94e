package org.clavis.honor.entity.rule;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is due.
 *
 * @param anyOf ways of deserving it, one of which is enough; empty for merits, which no program can count
 * @param method how years are counted
 * @param points what years are worth, for {@link CountingMethod#POINTS}; empty otherwise
 * @param countFromAge years before this many completed years of life do not count
 * @param keyDate day of the honor year at which is counted, usually 30 December
 * @param repeatEvery after the years of the alternative the honor is due again every so many years
 * @param prerequisite honor that must have been given before
 * @param exclusiveGroup of rules with the same group at most one honors a person in a year, and none of another series
 *     once one has been given
 * @param series rules that are steps of one ladder: whoever is due for a higher step is not proposed for a lower one
 * @param memberAtKeyDate only members of the club, and whoever holds an office in it, at the key date
 * @param catchUpYears the honor may be given so many years late; null without end, 0 in its year only
 * @param minYearsBetween years between any two honors of the same federation
 */
public record Criterion(
        List<Alternative> anyOf,
        CountingMethod method,
        List<Points> points,
        GapRule gapRule,
        @Nullable Integer countFromAge,
        MonthDay keyDate,
        @Nullable Integer repeatEvery,
        @Nullable Prerequisite prerequisite,
        @Nullable String exclusiveGroup,
        @Nullable String series,
        boolean memberAtKeyDate,
        @Nullable Integer catchUpYears,
        @Nullable Integer minYearsBetween) {
    /** Day at which is counted where an order says nothing else: before New Year's Eve, on which clubs let people go. */
    public static final MonthDay USUAL_KEY_DATE = MonthDay.of(12, 30);

    public Criterion {
        anyOf = List.copyOf(anyOf);
        points = List.copyOf(points);
    }

    /** Given for what somebody has done and not for how long; applied for with reasons. */
    public boolean isMerit() {
        return anyOf.isEmpty();
    }
}
