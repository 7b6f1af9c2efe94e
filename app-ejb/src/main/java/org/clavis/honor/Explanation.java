package org.clavis.honor;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.honor.entity.counting.Count;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** Says in words and numbers why somebody is due for an honor, or is not. For one language; German unless English. */
public final class Explanation {
    private final Phrases phrases;
    private final Arithmetic arithmetic;

    public Explanation(Locale locale) {
        phrases = Phrases.in(locale);
        arithmetic = new Arithmetic(phrases);
    }

    /** All in one line: the sum, then what follows from it. */
    public String of(Finding finding) {
        if (finding.outcome() == Outcome.NEVER_COUNTED) {
            return reason(finding);
        }
        String consequence = finding.outcome() == Outcome.NOT_YET ? whenDue(finding) : reason(finding);
        return arithmetic(finding) + " – " + consequence;
    }

    /** The sum with gaps and what is missing, such as {@code 1984–2013 (30 J.) = 30 Jahre, fehlend 10}. */
    public String arithmetic(Finding finding) {
        return Stream.concat(
                        Stream.of(arithmetic(finding.count(), finding.step())),
                        finding.parts().stream().map(arithmetic::of))
                .collect(Collectors.joining("; "));
    }

    /**
     * The sum by itself.
     *
     * @param needed years (or points) that what is missing is reckoned from; 0 if nothing is asked for
     */
    public String arithmetic(Count count, int needed) {
        return arithmetic.of(count, needed) + (count.assumedEnd() ? phrases.of("assumedEnd") : "");
    }

    /** Why, without the sum: {@code fehlt 1 Jahr, fällig 2027}. */
    public String reason(Finding finding) {
        return switch (finding.outcome()) {
            case DUE, OVERDUE, TOO_YOUNG -> text(finding, year(finding.dueYear()));
            case NOT_YET -> missing(finding) + ", " + whenDue(finding);
            case ALREADY_GIVEN ->
                phrases.of(finding.assumed() ? "ALREADY_GIVEN.assumed" : "ALREADY_GIVEN", year(finding.givenYear()));
            case REFUSED -> text(finding, year(finding.givenYear()));
            case TOO_LATE -> text(finding, year(finding.dueYear()), year(lastYear(finding)));
            case SURPASSED, EXCLUDED, PREREQUISITE_MISSING -> related(finding, finding.dueYear());
            case TOO_SOON_AFTER_ANOTHER -> related(finding, yearAfterAnother(finding));
            case NOT_A_MEMBER_AT_KEY_DATE, DIED_BEFORE_KEY_DATE -> text(finding, GermanDate.format(keyDate(finding)));
            case TOO_OLD -> text(finding, year(finding.way().maxAge()));
            case BIRTH_DATE_MISSING, NEVER_COUNTED -> text(finding);
        };
    }

    /** How sure the periods are that were counted. */
    public String evidence(Finding finding) {
        return finding.evidence().isEmpty() ? "" : phrases.of("evidence", phrases.of(finding.evidence()));
    }

    /** What counts, by name. */
    public String name(Counted counted) {
        return arithmetic.name(counted);
    }

    private String text(Finding finding, Object... arguments) {
        return phrases.of(finding.outcome().name(), arguments);
    }

    private String missing(Finding finding) {
        boolean points = criterion(finding).method() == CountingMethod.POINTS
                && finding.count().years() < finding.step();
        return phrases.many(points ? "missing.points" : "missing.years", finding.missing());
    }

    private String whenDue(Finding finding) {
        String due = finding.dueYear() == null ? phrases.of("never") : phrases.of("DUE", year(finding.dueYear()));
        return finding.givenYear() == null ? due : due + phrases.of("lastGiven", year(finding.givenYear()));
    }

    /** @param possible first year in which the other honor stands in the way no more */
    private String related(Finding finding, @Nullable Integer possible) {
        String key = finding.outcome().name();
        String other = finding.related() == null ? phrases.of("anotherHonor") : finding.related();
        return finding.givenYear() == null
                ? phrases.of(key, other)
                : phrases.of(key + ".given", other, year(finding.givenYear()), year(possible));
    }

    private static @Nullable Integer yearAfterAnother(Finding finding) {
        Integer distance = criterion(finding).minYearsBetween();
        return distance == null || finding.givenYear() == null ? null : Integer.valueOf(finding.givenYear() + distance);
    }

    private static @Nullable Integer lastYear(Finding finding) {
        Integer catchUp = criterion(finding).catchUpYears();
        return catchUp == null || finding.dueYear() == null ? null : Integer.valueOf(finding.dueYear() + catchUp);
    }

    private static LocalDate keyDate(Finding finding) {
        MonthDay day = criterion(finding).keyDate();
        return day.atYear(finding.year());
    }

    private static Criterion criterion(Finding finding) {
        return finding.rule().content().criterion();
    }

    private static String year(@Nullable Integer year) {
        return String.valueOf(year);
    }
}
