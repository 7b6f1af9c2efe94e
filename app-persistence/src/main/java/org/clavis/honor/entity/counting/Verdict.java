package org.clavis.honor.entity.counting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule says about a life in a year, before it is written down as a {@link Finding}. Used again for every year. */
final class Verdict {
    final Ladder rule;
    private final Reading reading;
    private final Honored honored;
    private int repetition;

    Outcome outcome = Outcome.NEVER_COUNTED;
    Way way;
    int step;
    /** Year in which the step is reached, {@link Tally#NEVER} if never. */
    int due;

    int missing;
    /** The honor that the outcome speaks of. */
    @Nullable
    GivenHonor other;
    /** Code of the rule that the outcome speaks of. */
    @Nullable
    String related;
    /** First later year in which anything may be proposed that is not proposed now. */
    int nextChange;

    Verdict(Ladder rule, Reading reading, Honored honored) {
        this.rule = rule;
        this.reading = reading;
        this.honored = honored;
        way = rule.ways().get(0);
    }

    void decide(int year) {
        int keyDate = keyDate(year);
        other = null;
        related = null;
        nextChange = Tally.NEVER;
        repetition = repetition(keyDate);
        chooseWay(year);
        missing = due <= year ? 0 : way.missing(reading, step, keyDate);
        outcome = byHonors(year);
        if (outcome == Outcome.DUE) {
            outcome = byLife(year, keyDate);
        }
        if (outcome == Outcome.DUE) {
            outcome = byTime(year);
        }
        noteNextRepetition(year);
    }

    int keyDate(int year) {
        return year * Day.YEAR + rule.keyInYear();
    }

    /** Of a repeated honor the highest repetition reached, or the one after the last that was given. */
    private int repetition(int keyDate) {
        if (!rule.repeats()) {
            return 0;
        }
        int reached = rule.repetitionReached(reading, keyDate);
        int given = honored.highestGiven(rule);
        return given >= reached ? given + 1 : reached;
    }

    /** The way on which the honor is due first, or else least is missing. */
    private void chooseWay(int year) {
        due = Tally.NEVER;
        int least = Tally.NEVER;
        for (Way each : rule.ways()) {
            int itsStep = each.step(repetition, rule.repeatEvery());
            int itsDue = each.yearDue(reading, itsStep, rule.keyInYear(), year);
            int itsMissing = itsDue == Tally.NEVER ? each.missing(reading, itsStep, keyDate(year)) : 0;
            if (itsDue < due || (due == Tally.NEVER && itsMissing < least)) {
                way = each;
                step = itsStep;
                due = itsDue;
                least = itsMissing;
            }
        }
        noteChange(due, year);
    }

    private Outcome byHonors(int year) {
        GivenHonor own = honored.of(rule, repetition);
        if (own != null) {
            other = own;
            return own.state() == GivenState.REFUSED ? Outcome.REFUSED : Outcome.ALREADY_GIVEN;
        }
        GivenHonor higher = honored.higher(rule, step, year);
        if (higher != null) {
            return because(higher, Outcome.SURPASSED);
        }
        GivenHonor excluding = honored.excluding(rule, year);
        return excluding == null ? Outcome.DUE : because(excluding, Outcome.EXCLUDED);
    }

    private Outcome byLife(int year, int keyDate) {
        Lived lived = reading.lived();
        if (reading.tally(way.basis()).isEmpty()) {
            return Outcome.NEVER_COUNTED;
        }
        if (lived.diedBefore(keyDate)) {
            return Outcome.DIED_BEFORE_KEY_DATE;
        }
        if (!lived.isBirthDateKnown() && asksForBirthDate(year)) {
            return Outcome.BIRTH_DATE_MISSING;
        }
        if (rule.criterion().memberAtKeyDate() && !lived.belongsAt(keyDate)) {
            noteChange(lived.nextYearBelonging(year, rule.keyInYear()), year);
            return Outcome.NOT_A_MEMBER_AT_KEY_DATE;
        }
        return due <= year ? Outcome.DUE : notYet(year);
    }

    private boolean asksForBirthDate(int year) {
        return rule.criterion().countFromAge() != null || (way.dependsOnAge() && due > year && missing == 0);
    }

    private Outcome notYet(int year) {
        if (year >= way.tooOld(reading.lived(), rule.keyInYear())) {
            return Outcome.TOO_OLD;
        }
        other = repetition == 0 ? null : honored.of(rule, repetition - 1);
        return missing == 0 ? Outcome.TOO_YOUNG : Outcome.NOT_YET;
    }

    private Outcome byTime(int year) {
        if (rule.prerequisite() != Codes.NONE && !prerequisiteMet(year)) {
            return Outcome.PREREQUISITE_MISSING;
        }
        Integer distance = rule.criterion().minYearsBetween();
        GivenHonor last = distance == null ? null : honored.last(rule, year);
        if (distance != null && last != null && last.year() + distance > year) {
            noteChange(last.year() + distance, year);
            return because(last, Outcome.TOO_SOON_AFTER_ANOTHER);
        }
        Integer catchUp = rule.criterion().catchUpYears();
        if (catchUp != null && due + catchUp < year) {
            return Outcome.TOO_LATE;
        }
        return due == year ? Outcome.DUE : Outcome.OVERDUE;
    }

    /** The honor is due at the earliest so many years after the one that must come before. */
    private boolean prerequisiteMet(int year) {
        var prerequisite = Objects.requireNonNull(rule.criterion().prerequisite());
        GivenHonor given = honored.prerequisite(rule);
        if (given != null) {
            due = Math.max(due, given.year() + prerequisite.yearsAfter());
            noteChange(due, year);
        }
        if (given == null || due > year) {
            other = given;
            related = prerequisite.code();
            return false;
        }
        return true;
    }

    private Outcome because(GivenHonor honor, Outcome what) {
        other = honor;
        related = honor.code();
        return what;
    }

    private void noteNextRepetition(int year) {
        if (!rule.repeats()) {
            return;
        }
        for (Way each : rule.ways()) {
            noteChange(
                    each.yearDue(reading, each.step(repetition + 1, rule.repeatEvery()), rule.keyInYear(), year), year);
        }
    }

    private void noteChange(int when, int year) {
        if (when > year) {
            nextChange = Math.min(nextChange, when);
        }
    }

    /** Another honor goes before. */
    void lose(Outcome how, Verdict winner) {
        outcome = how;
        related = winner.rule.rule().content().code();
        other = null;
    }
}
