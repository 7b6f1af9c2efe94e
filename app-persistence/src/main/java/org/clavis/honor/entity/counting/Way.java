package org.clavis.honor.entity.counting;

import java.util.List;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Part;

/**
 * An alternative with the places of what it counts.
 *
 * @param basis index of what is counted
 * @param parts indexes of what is counted for each part
 */
record Way(Alternative alternative, int basis, List<Integer> parts) {
    int step(int repetition, int repeatEvery) {
        return alternative.years() + repetition * repeatEvery;
    }

    boolean dependsOnAge() {
        return alternative.minAge() != null || alternative.maxAge() != null;
    }

    /** First year in which all years have come together and the age is right, unless it is wrong this year or then. */
    int yearDue(Reading reading, int step, int keyInYear, int year) {
        int reached = yearReached(reading, step, keyInYear);
        if (reached == Tally.NEVER || !dependsOnAge()) {
            return reached;
        }
        Lived lived = reading.lived();
        if (!lived.isBirthDateKnown()) {
            return Tally.NEVER;
        }
        int due = Math.max(reached, oldEnough(lived, keyInYear));
        return Math.max(due, year) >= tooOld(lived, keyInYear) ? Tally.NEVER : due;
    }

    private int yearReached(Reading reading, int step, int keyInYear) {
        int reached = reading.tally(basis).firstYear(step, keyInYear);
        for (int i = 0; i < parts.size() && reached != Tally.NEVER; i++) {
            reached = Math.max(reached, reading.tally(parts.get(i)).firstYear(part(i).years(), keyInYear));
        }
        return reached;
    }

    int missing(Reading reading, int step, int day) {
        int missing = Math.max(0, step - reading.tally(basis).at(day));
        for (int i = 0; i < parts.size(); i++) {
            missing = Math.max(
                    missing, part(i).years() - reading.tally(parts.get(i)).at(day));
        }
        return missing;
    }

    Part part(int i) {
        return alternative.ofWhich().get(i);
    }

    /** First year at whose key date the person is old enough. */
    private int oldEnough(Lived lived, int keyInYear) {
        Integer first = alternative.minAge();
        return first == null ? 0 : lived.yearOfAge(first, keyInYear);
    }

    /** First year at whose key date the person is too old. */
    int tooOld(Lived lived, int keyInYear) {
        Integer last = alternative.maxAge();
        return last == null ? Tally.NEVER : lived.yearOfAge(last + 1, keyInYear);
    }
}
