package org.clavis.honor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.GivenHonor;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Part;
import org.jspecify.annotations.Nullable;

/** Says again who is due for what, from the words of the rules and nothing but tables of years. */
final class Oracle {
    /** What must come out. */
    record Answer(Outcome outcome, int step, int years, int missing, @Nullable Integer due) {}

    private final List<ActiveRule> rules;
    private final MusicalLife life;
    private final int year;
    private final NaiveDays days;
    private final OracleYears years;

    Oracle(List<ActiveRule> rules, MusicalLife life, int year) {
        this.rules = rules;
        this.life = life;
        this.year = year;
        days = new NaiveDays(life);
        years = new OracleYears(life, year, days);
    }

    Map<String, Answer> answers() {
        var answers = new LinkedHashMap<String, Answer>();
        for (ActiveRule rule : rules) {
            answers.put(rule.content().code(), answer(rule));
        }
        OracleContest.compete(rules, answers);
        return answers;
    }

    private Answer answer(ActiveRule rule) {
        Criterion criterion = rule.content().criterion();
        int repetition = repetition(rule);
        Alternative way = criterion.anyOf().get(0);
        Answer best = open(criterion, way, repetition);
        for (Alternative each : criterion.anyOf()) {
            Answer one = open(criterion, each, repetition);
            if (beats(one, best)) {
                best = one;
                way = each;
            }
        }
        boolean counted = years.everCounted(criterion, way);
        return new OracleDecision(rules, life, days, year, rule, way, best, counted).answer(repetition);
    }

    private static boolean beats(Answer one, Answer other) {
        if (one.due() != null && other.due() != null) {
            return one.due() < other.due();
        }
        return one.due() != null || (other.due() == null && one.missing() < other.missing());
    }

    private int repetition(ActiveRule rule) {
        Integer every = rule.content().criterion().repeatEvery();
        if (every == null) {
            return 0;
        }
        int reached = 0;
        for (Alternative way : rule.content().criterion().anyOf()) {
            int reachedYears = at(years.table(rule.content().criterion(), way.counted(), way.scope(), false), year);
            while (reachedYears >= way.years() + (reached + 1) * every) {
                reached++;
            }
        }
        int given = -1;
        for (GivenHonor honor : honors(rule, honor -> honor.state() != GivenState.REFUSED)) {
            given = Math.max(given, repetition(rule, honor));
        }
        return Math.max(reached, given + 1);
    }

    static int repetition(ActiveRule rule, GivenHonor honor) {
        Integer every = rule.content().criterion().repeatEvery();
        return every == null ? 0 : Math.max(0, Math.floorDiv(honor.step() - lowest(rule), every));
    }

    static int lowest(ActiveRule rule) {
        return rule.content().criterion().anyOf().stream()
                .mapToInt(Alternative::years)
                .min()
                .orElseThrow();
    }

    /** The honors given by a rule. */
    List<GivenHonor> honors(ActiveRule rule, Predicate<GivenHonor> which) {
        return life.honors().stream()
                .filter(honor -> honor.awardingBody().equals(rule.awardingBody())
                        && rule.content().code().equals(honor.code()))
                .filter(which)
                .toList();
    }

    private Answer open(Criterion rule, Alternative way, int repetition) {
        int step = way.years() + repetition * (rule.repeatEvery() == null ? 0 : rule.repeatEvery());
        int[] table = years.table(rule, way.counted(), way.scope(), false);
        int missing = Math.max(0, step - at(table, year));
        for (Part part : way.ofWhich()) {
            missing = Math.max(missing, part.years() - at(years.table(rule, part.counted(), way.scope(), true), year));
        }
        Integer due = null;
        for (int y = NaiveDays.LAST_YEAR; y >= 1900 && at(table, y) >= step && enough(rule, way, y); y--) {
            due = y;
        }
        if (due != null && tooOld(rule, way, Math.max(due, year))) {
            due = null;
        }
        boolean reached = due != null && due <= year;
        return new Answer(Outcome.DUE, step, at(table, year), reached ? 0 : missing, due);
    }

    private boolean enough(Criterion rule, Alternative way, int y) {
        boolean enough = true;
        for (Part part : way.ofWhich()) {
            enough &= at(years.table(rule, part.counted(), way.scope(), true), y) >= part.years();
        }
        boolean limited = way.minAge() != null || way.maxAge() != null;
        boolean known = life.birthDate() != null || !limited;
        return enough
                && known
                && (way.minAge() == null || days.age(rule.keyDate().atYear(y)) >= way.minAge());
    }

    boolean tooOld(Criterion rule, Alternative way, int y) {
        return way.maxAge() != null
                && life.birthDate() != null
                && days.age(rule.keyDate().atYear(y)) > way.maxAge();
    }

    static int at(int[] table, int year) {
        return table[year - 1900];
    }
}
