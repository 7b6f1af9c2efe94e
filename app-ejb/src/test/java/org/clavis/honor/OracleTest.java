package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clavis.honor.Oracle.Answer;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Block;
import org.clavis.honor.entity.counting.Count;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.honor.entity.counting.PointShare;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.rule.CountingMethod;
import org.junit.jupiter.api.Test;

/**
 * What is counted fast against what is counted day by day, for all shipped rules and those of {@link ManyRules}. A
 * sample of lives in every build; {@code -Dclavis.lives=100000} for as many as are promised.
 */
class OracleTest {
    private static final int LIVES = Integer.getInteger("clavis.lives", 300);

    private static final List<ActiveRule> RULES = ManyRules.all();

    @Test
    void everyFinding_agreesWithCountingDayByDay() {
        RuleSet rules = RuleSet.of(RULES);
        var lives = new RandomLives(1984, RULES);
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        for (int i = 0; i < LIVES; i++) {
            MusicalLife life = lives.next();
            int year = lives.year();
            Map<String, Answer> expected = new Oracle(RULES, life, year).answers();
            for (Finding finding : rules.findings(life, year)) {
                String code = finding.rule().content().code();
                assertThat(answer(finding))
                        .as("%s in %d of %s", code, year, life)
                        .isEqualTo(expected.get(code));
                assertAddsUp(finding);
                seen.merge(finding.outcome(), 1, Integer::sum);
            }
        }
        assertThat(seen).as("a sample that leaves nothing out").containsOnlyKeys(Outcome.values());
    }

    private static Answer answer(Finding finding) {
        Integer due = finding.dueYear();
        return new Answer(
                finding.outcome(),
                finding.step(),
                finding.count().years(),
                finding.missing(),
                due != null && due > NaiveDays.LAST_YEAR ? null : due);
    }

    /** What is printed gives the number of years that is printed behind it. */
    private static void assertAddsUp(Finding finding) {
        Count count = finding.count();
        int shown = count.method() == CountingMethod.POINTS
                ? count.shares().stream().mapToInt(PointShare::sum).sum()
                : count.blocks().stream().mapToInt(Block::months).sum() / 12;
        assertThat(shown).isEqualTo(count.years());
        if (finding.outcome() == Outcome.NOT_YET) {
            assertThat(finding.missing()).isPositive();
            assertThat(finding.parts().isEmpty())
                    .isEqualTo(finding.way().ofWhich().isEmpty());
        }
        if (finding.isProposal()) {
            assertThat(count.years()).isGreaterThanOrEqualTo(finding.step());
        }
    }
}
