package org.clavis.honor.entity.rule;

import java.util.ArrayList;
import java.util.List;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/** What in the criterion of a rule contradicts itself or means nothing. */
final class CriterionCheck {
    private static final int OLDEST = 130;
    private static final int MOST_YEARS = 1_000;
    private static final int MOST_POINTS = 100_000;

    private final Criterion criterion;
    private final RuleSubject subject;
    private final List<Violation> broken = new ArrayList<>();

    private CriterionCheck(RuleContent rule) {
        this.criterion = rule.criterion();
        this.subject = rule.subject();
    }

    static List<Violation> of(RuleContent rule) {
        var check = new CriterionCheck(rule);
        for (int i = 0; i < check.criterion.anyOf().size(); i++) {
            check.alternative(check.criterion.anyOf().get(i), "criterion.anyOf[" + i + "].");
        }
        check.points();
        check.numbers();
        return check.broken;
    }

    private void alternative(Alternative way, String path) {
        years(way.years(), path);
        counted(way.counted(), path);
        age(way.minAge(), path + "minAge");
        age(way.maxAge(), path + "maxAge");
        if (way.minAge() != null && way.maxAge() != null && way.minAge() > way.maxAge()) {
            breaks(path + "maxAge", "honor.rule.ages");
        }
        for (int i = 0; i < way.ofWhich().size(); i++) {
            part(way.ofWhich().get(i), way.years(), path + "ofWhich[" + i + "].");
        }
    }

    private void part(Part part, int whole, String path) {
        years(part.years(), path);
        counted(part.counted(), path);
        if (part.years() > whole) {
            breaks(path + "years", "honor.rule.partLonger", whole);
        }
    }

    private void years(int years, String path) {
        int most = criterion.method() == CountingMethod.POINTS ? MOST_POINTS : MOST_YEARS;
        if (years < 1 || years > most) {
            breaks(path + "years", "honor.rule.years", most);
        }
    }

    /** A person is counted by something, a club by its age alone, a Meldung by kinds alone. */
    private void counted(Counted counted, String path) {
        boolean nothing = counted.kinds().isEmpty() && counted.offices().isEmpty() && !counted.membership();
        if (subject == RuleSubject.ORGANISATION) {
            if (!nothing) {
                breaks(path + "counted", "honor.rule.clubCountsByAge");
            }
        } else if (nothing) {
            breaks(path + "counted", "honor.rule.countsNothing");
        } else if (criterion.method() == CountingMethod.REPORTED_YEARS && hasUnreported(counted)) {
            breaks(path + "counted", "honor.rule.reportedKinds");
        }
    }

    private static boolean hasUnreported(Counted counted) {
        return counted.membership() || !counted.offices().isEmpty();
    }

    private void age(@Nullable Integer age, String field) {
        if (age != null && (age < 0 || age > OLDEST)) {
            breaks(field, "honor.rule.age", OLDEST);
        }
    }

    private void points() {
        boolean counts = criterion.method() == CountingMethod.POINTS;
        if (counts && criterion.points().isEmpty() && !criterion.isMerit()) {
            breaks("criterion.points", "honor.rule.pointsMissing");
        }
        if (!counts && !criterion.points().isEmpty()) {
            breaks("criterion.points", "honor.rule.pointsUnused");
        }
        for (int i = 0; i < criterion.points().size(); i++) {
            worth(criterion.points().get(i), "criterion.points[" + i + "].");
        }
    }

    private void worth(Points points, String path) {
        if ((points.kind() == null) == (points.office() == null)) {
            breaks(path + "kind", "honor.rule.pointsFor");
        }
        if (points.perYear() < 1) {
            breaks(path + "perYear", "honor.rule.positive");
        }
    }

    private void numbers() {
        age(criterion.countFromAge(), "criterion.countFromAge");
        Integer repeat = criterion.repeatEvery();
        if (repeat != null && repeat < 1) {
            breaks("criterion.repeatEvery", "honor.rule.positive");
        }
        if (repeat != null && criterion.isMerit()) {
            breaks("criterion.repeatEvery", "honor.rule.meritRepeats");
        }
        notNegative(criterion.catchUpYears(), "criterion.catchUpYears");
        notNegative(criterion.minYearsBetween(), "criterion.minYearsBetween");
    }

    private void notNegative(@Nullable Integer years, String field) {
        if (years != null && years < 0) {
            breaks(field, "honor.rule.notNegative");
        }
    }

    private void breaks(String field, String key, Object... arguments) {
        broken.add(Violation.of(field, key, arguments));
    }
}
