package org.clavis.honor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.honor.entity.HonorStep;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.transfer.Progress;

/** Finds out what people must have been given before a year, though nobody noted it (Einrichtungslauf). */
final class SetUpRun {
    private final RuleSet rules;
    private final int year;
    private final Set<HonorStep> revoked;

    /** An honor that must have been given. */
    record Assumption(UUID member, ActiveRule rule, int step, int year) {
        HonorStep honorStep() {
            return new HonorStep(member, rule.awardingBody(), rule.content().code(), step);
        }
    }

    /**
     * Assumes what was due before the year.
     *
     * @param revoked honors that were taken back and must not return by themselves
     */
    SetUpRun(List<ActiveRule> rules, int year, Set<HonorStep> revoked) {
        this.rules = RuleSet.of(rules);
        this.year = year;
        this.revoked = revoked;
    }

    /** In order of time; empty if everything is noted. */
    List<Assumption> assumptions(MusicalLife life, Progress progress) {
        progress.step();
        return rules.before(life, year).stream()
                .map(SetUpRun::of)
                .filter(assumption -> !revoked.contains(assumption.honorStep()))
                .toList();
    }

    private static Assumption of(Finding found) {
        return new Assumption(found.member(), found.rule(), found.step(), found.year());
    }
}
