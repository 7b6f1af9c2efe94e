package org.clavis.honor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clavis.honor.Oracle.Answer;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.GivenHonor;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Criterion;

/** What stands in the way of an honor, in the order in which it is said. */
record OracleDecision(
        List<ActiveRule> rules,
        MusicalLife life,
        NaiveDays days,
        int year,
        ActiveRule rule,
        Alternative way,
        Answer open,
        boolean everCounted) {
    private static boolean held(GivenHonor honor) {
        return honor.state() != GivenState.REFUSED;
    }

    Answer answer(int repetition) {
        Optional<Outcome> obstacle = settled(repetition).or(this::impossible);
        Integer due = open.due();
        if (obstacle.isEmpty() && due != null) {
            due = Math.max(due, prerequisite().map(this::dueAfter).orElse(due));
        }
        return new Answer(obstacle.orElseGet(this::timely), open.step(), open.years(), open.missing(), due);
    }

    private int dueAfter(GivenHonor before) {
        return before.year()
                + Objects.requireNonNull(criterion().prerequisite()).yearsAfter();
    }

    private Criterion criterion() {
        return rule.content().criterion();
    }

    private LocalDate keyDate() {
        return criterion().keyDate().atYear(year);
    }

    private Optional<Outcome> settled(int repetition) {
        List<GivenHonor> own = life.honors().stream()
                .filter(honor -> sameRule(honor, rule) && Oracle.repetition(rule, honor) == repetition)
                .toList();
        if (!own.isEmpty()) {
            return Optional.of(own.stream().anyMatch(OracleDecision::held) ? Outcome.ALREADY_GIVEN : Outcome.REFUSED);
        }
        if (life.honors().stream().anyMatch(this::surpasses)) {
            return Optional.of(Outcome.SURPASSED);
        }
        return life.honors().stream().filter(OracleDecision::held).anyMatch(this::excludes)
                ? Optional.of(Outcome.EXCLUDED)
                : Optional.empty();
    }

    private static boolean sameRule(GivenHonor honor, ActiveRule rule) {
        return honor.awardingBody().equals(rule.awardingBody())
                && rule.content().code().equals(honor.code());
    }

    private Optional<ActiveRule> ruleOf(GivenHonor honor) {
        return rules.stream().filter(each -> sameRule(honor, each)).findFirst();
    }

    static String series(ActiveRule rule) {
        String series = rule.content().criterion().series();
        return rule.awardingBody() + (series == null ? "/rule " + rule.content().code() : "/" + series);
    }

    private boolean surpasses(GivenHonor honor) {
        return honor.year() <= year
                && ruleOf(honor)
                        .filter(its -> series(its).equals(series(rule)))
                        .filter(its -> (honor.step() == 0 ? Oracle.lowest(its) : honor.step()) > open.step())
                        .isPresent();
    }

    private boolean excludes(GivenHonor honor) {
        String group = criterion().exclusiveGroup();
        return honor.year() <= year
                && group != null
                && ruleOf(honor)
                        .filter(its -> its.awardingBody().equals(rule.awardingBody()))
                        .filter(its -> group.equals(its.content().criterion().exclusiveGroup()))
                        .filter(its -> !series(its).equals(series(rule)))
                        .isPresent();
    }

    private Optional<Outcome> impossible() {
        boolean reached = open.due() != null && open.due() <= year;
        boolean limited = way.minAge() != null || way.maxAge() != null;
        boolean ageAsked = criterion().countFromAge() != null || (limited && !reached && open.missing() == 0);
        if (!everCounted) {
            return Optional.of(Outcome.NEVER_COUNTED);
        }
        if (life.deceasedOn() != null && life.deceasedOn().isBefore(keyDate())) {
            return Optional.of(Outcome.DIED_BEFORE_KEY_DATE);
        }
        if (life.birthDate() == null && ageAsked) {
            return Optional.of(Outcome.BIRTH_DATE_MISSING);
        }
        if (criterion().memberAtKeyDate() && !days.belongsAt(keyDate())) {
            return Optional.of(Outcome.NOT_A_MEMBER_AT_KEY_DATE);
        }
        return reached ? Optional.empty() : Optional.of(notYet());
    }

    private Outcome notYet() {
        Integer most = way.maxAge();
        if (most != null && life.birthDate() != null && days.age(keyDate()) > most) {
            return Outcome.TOO_OLD;
        }
        return open.missing() == 0 ? Outcome.TOO_YOUNG : Outcome.NOT_YET;
    }

    private Optional<GivenHonor> prerequisite() {
        var before = criterion().prerequisite();
        return life.honors().stream()
                .filter(OracleDecision::held)
                .filter(honor -> before != null
                        && honor.awardingBody().equals(rule.awardingBody())
                        && before.code().equals(honor.code()))
                .min(Comparator.comparingInt(GivenHonor::year));
    }

    private Outcome timely() {
        int due = Objects.requireNonNull(open.due());
        var before = criterion().prerequisite();
        if (before != null) {
            Optional<GivenHonor> given = prerequisite();
            due = Math.max(
                    due, given.map(honor -> honor.year() + before.yearsAfter()).orElse(Integer.MAX_VALUE));
            if (due > year) {
                return Outcome.PREREQUISITE_MISSING;
            }
        }
        Integer distance = criterion().minYearsBetween();
        if (distance != null
                && life.honors().stream().filter(OracleDecision::held).anyMatch(honor -> isNear(honor, distance))) {
            return Outcome.TOO_SOON_AFTER_ANOTHER;
        }
        Integer late = criterion().catchUpYears();
        if (late != null && year - due > late) {
            return Outcome.TOO_LATE;
        }
        return due == year ? Outcome.DUE : Outcome.OVERDUE;
    }

    private boolean isNear(GivenHonor honor, int distance) {
        return honor.awardingBody().equals(rule.awardingBody())
                && honor.year() <= year
                && year - honor.year() < distance;
    }
}
