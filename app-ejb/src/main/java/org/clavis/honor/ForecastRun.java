package org.clavis.honor;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clavis.honor.Forecast.Share;
import org.clavis.honor.Forecast.Year;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.honor.entity.counting.RuleSet;

/** Adds up what is due in the years to come. */
final class ForecastRun {
    private static final Comparator<Share> BY_HONOR = Comparator.comparing(
                    (Share share) -> share.rule().awardingBody())
            .thenComparing(share -> share.rule().content().code())
            .thenComparing(Share::step);

    private final RuleSet rules;
    private final int from;
    private final int years;
    private final Map<Integer, Map<Award, Integer>> due = new HashMap<>();
    private final Map<Award, Integer> overdue = new HashMap<>();

    /** A step of an honor. */
    private record Award(ActiveRule rule, int step) {}

    ForecastRun(List<ActiveRule> rules, int from, int years) {
        this.rules = RuleSet.of(rules);
        this.from = from;
        this.years = years;
    }

    Forecast of(Collection<MusicalLife> lives) {
        lives.forEach(life -> rules.forecast(life, from, from + years - 1).forEach(this::add));
        return new Forecast(
                shares(overdue),
                IntStream.range(from, from + years)
                        .mapToObj(year -> new Year(year, shares(due.getOrDefault(year, Map.of()))))
                        .toList());
    }

    /** What is held back for a time, say by another honor, is due in the year it becomes possible. */
    private void add(Finding finding) {
        boolean late = finding.outcome() == Outcome.OVERDUE && finding.year() == from;
        Map<Award, Integer> counted = late ? overdue : due.computeIfAbsent(finding.year(), missing -> new HashMap<>());
        counted.merge(new Award(finding.rule(), finding.step()), 1, Integer::sum);
    }

    private static List<Share> shares(Map<Award, Integer> counted) {
        return counted.entrySet().stream()
                .map(entry -> new Share(entry.getKey().rule(), entry.getKey().step(), entry.getValue()))
                .sorted(BY_HONOR)
                .toList();
    }
}
