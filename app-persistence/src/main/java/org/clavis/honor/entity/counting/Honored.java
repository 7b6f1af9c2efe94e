package org.clavis.honor.entity.counting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The honors of one person, with the numbers that rules go by. Grows while the future or the past is played through. */
final class Honored {
    /** An honor with the rule of this set that it was given by, if there is one. */
    private record Entry(GivenHonor honor, int federation, int code, @Nullable Ladder rule) {
        boolean refused() {
            return honor.state() == GivenState.REFUSED;
        }

        int step() {
            return honor.step() == 0 && rule != null ? rule.lowest() : honor.step();
        }
    }

    private final RuleSet rules;
    private final List<Entry> entries;

    Honored(RuleSet rules, List<GivenHonor> honors) {
        this.rules = rules;
        entries = new ArrayList<>(honors.size() + 2);
        for (GivenHonor honor : honors) {
            add(honor);
        }
    }

    void add(GivenHonor honor) {
        int code = rules.code(honor.awardingBody(), honor.code());
        entries.add(new Entry(honor, rules.federation(honor.awardingBody()), code, rules.ruleOf(code)));
    }

    /** The honor of this rule in this repetition, given or refused, in whatever year. */
    @Nullable
    GivenHonor of(Ladder rule, int repetition) {
        GivenHonor found = null;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean better = found == null || !entry.refused();
            if (better && entry.code == rule.code() && rule.repetition(entry.step()) == repetition) {
                found = entry.honor;
            }
        }
        return found;
    }

    /** The highest repetition that was given, -1 if none was. */
    int highestGiven(Ladder rule) {
        int highest = -1;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.code == rule.code() && !entry.refused()) {
                highest = Math.max(highest, rule.repetition(entry.step()));
            }
        }
        return highest;
    }

    /** A higher step of the same series, given or refused until this year. */
    @Nullable
    GivenHonor higher(Ladder rule, int step, int year) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.rule != null
                    && entry.rule.series() == rule.series()
                    && entry.step() > step
                    && entry.honor.year() <= year) {
                return entry.honor;
            }
        }
        return null;
    }

    /** An honor of the same exclusive group but of another series, given until this year. */
    @Nullable
    GivenHonor excluding(Ladder rule, int year) {
        if (rule.group() == Codes.NONE) {
            return null;
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.rule != null
                    && entry.rule.group() == rule.group()
                    && entry.rule.series() != rule.series()
                    && !entry.refused()
                    && entry.honor.year() <= year) {
                return entry.honor;
            }
        }
        return null;
    }

    /** The honor that must come before, as it was given first. */
    @Nullable
    GivenHonor prerequisite(Ladder rule) {
        GivenHonor first = null;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.code == rule.prerequisite()
                    && !entry.refused()
                    && (first == null || entry.honor.year() < first.year())) {
                first = entry.honor;
            }
        }
        return first;
    }

    /** The last honor of the same federation, until this year. */
    @Nullable
    GivenHonor last(Ladder rule, int year) {
        GivenHonor last = null;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.federation == rule.federation()
                    && !entry.refused()
                    && entry.honor.year() <= year
                    && (last == null || entry.honor.year() > last.year())) {
                last = entry.honor;
            }
        }
        return last;
    }
}
