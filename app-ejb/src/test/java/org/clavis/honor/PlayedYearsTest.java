package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.GivenHonor;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.rule.CountingMethod;
import org.junit.jupiter.api.Test;

/** Leaping from one change to the next against asking year after year. */
class PlayedYearsTest {
    /** Without reports, which look different from every year that is asked from. */
    private static final List<ActiveRule> RULES = ManyRules.all().stream()
            .filter(rule -> rule.content().criterion().method() != CountingMethod.REPORTED_YEARS)
            .toList();

    private static final RuleSet SET = RuleSet.of(RULES);

    private static final int LIVES = 150;

    @Test
    void forecastAndSetUpRun_leaveNoYearOut() {
        var lives = new RandomLives(1918, RULES);
        for (int i = 0; i < LIVES; i++) {
            MusicalLife life = lives.next();
            assertThat(given(SET.forecast(life, 2026, 2045))).as("%s", life).isEqualTo(played(life, 2026, 2045));
            assertThat(given(SET.before(life, 2026))).as("%s", life).isEqualTo(played(life, 1930, 2025));
        }
    }

    @Test
    void nextHonor_isTheFirstThatIsProposed() {
        var lives = new RandomLives(1871, RULES);
        for (int i = 0; i < LIVES; i++) {
            MusicalLife life = lives.next();
            int year = 2026;
            while (year < 2110 && SET.proposals(life, year).isEmpty()) {
                year++;
            }
            Integer first = year == 2110 ? null : year;
            assertThat(SET.next(life, 2026)
                            .map(Finding::year)
                            .filter(next -> next < 2110)
                            .orElse(null))
                    .as("%s", life)
                    .isEqualTo(first);
        }
    }

    private static List<GivenHonor> given(List<Finding> findings) {
        return findings.stream().map(PlayedYearsTest::given).toList();
    }

    private static GivenHonor given(Finding finding) {
        return new GivenHonor(
                finding.rule().awardingBody(),
                finding.rule().content().code(),
                finding.step(),
                finding.year(),
                GivenState.ASSUMED);
    }

    private static List<GivenHonor> played(MusicalLife life, int from, int to) {
        var played = new ArrayList<GivenHonor>();
        for (int year = from; year <= to; year++) {
            var honors = new ArrayList<>(life.honors());
            honors.addAll(played);
            var then = new MusicalLife(
                    life.member(),
                    life.birthDate(),
                    life.deceasedOn(),
                    life.stretches(),
                    life.memberships(),
                    life.reportedYears(),
                    honors);
            played.addAll(given(SET.proposals(then, year)));
        }
        return played;
    }
}
