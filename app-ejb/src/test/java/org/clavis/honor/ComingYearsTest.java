package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.clavis.honor.Rules.Draft;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Prerequisite;
import org.clavis.member.entity.ActivityKind;
import org.junit.jupiter.api.Test;

/** What comes next, in ten years, and what must have been. */
class ComingYearsTest {
    private static final RuleSet LADDER = Rules.ladder(5, 10, 20, 30).compiled();

    @Test
    void nextHonor_isFoundDecadesAhead() {
        var life = Life.musician("01.01.2016", "").honored("A-10", 10, 2025, GivenState.GIVEN);
        assertThat(LADDER.next(life.lived(), 2026)).hasValueSatisfying(next -> {
            assertThat(next.rule().content().code()).isEqualTo("A-20");
            assertThat(next.year()).isEqualTo(2036);
        });
        assertThat(LADDER.next(Life.musician("01.01.2016", "31.12.2018").lived(), 2026))
                .isEmpty();
    }

    @Test
    void forecast_takesForGivenWhatComesBefore() {
        var life = Life.musician("01.01.2011", "");
        assertThat(LADDER.forecast(life.lived(), 2026, 2045))
                .extracting(finding -> finding.rule().content().code(), Finding::year)
                .containsExactly(tuple("A-10", 2026), tuple("A-20", 2031), tuple("A-30", 2041));
    }

    @Test
    void forecast_takesThoseWhoGoOnForReported() {
        var draft = Draft.musician("A-10", 10);
        draft.method = CountingMethod.REPORTED_YEARS;
        var life = Life.musician("01.01.2015", "").reported(ActivityKind.MUSICIAN, 2019, 2026);
        assertThat(Rules.of(draft).compiled().forecast(life.lived(), 2026, 2035))
                .extracting(Finding::year)
                .containsExactly(2028);
    }

    @Test
    void setUpRun_assumesEachStepInItsYear() {
        var life = Life.musician("01.01.1990", "").honored("A-20", 20, 2012, GivenState.GIVEN);
        assertThat(LADDER.before(life.lived(), 2026))
                .extracting(finding -> finding.rule().content().code(), Finding::year)
                .containsExactly(tuple("A-5", 1995), tuple("A-10", 2000), tuple("A-30", 2020));
    }

    @Test
    void setUpRun_findsNothingMoreTheSecondTime() {
        var silver = Draft.musician("S-20", 20);
        silver.prerequisite = new Prerequisite("S-10", 12);
        RuleSet rules = Rules.of(Draft.musician("S-10", 10), silver).compiled();
        var life = Life.musician("01.01.1990", "");
        var assumed = rules.before(life.lived(), 2026);
        assertThat(assumed).extracting(Finding::year).containsExactly(2000, 2012);
        assumed.forEach(one -> life.honored(one.rule().content().code(), one.step(), one.year(), GivenState.ASSUMED));
        assertThat(rules.before(life.lived(), 2026)).isEmpty();
        assertThat(rules.proposals(life.lived(), 2026)).isEmpty();
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        var finding = Rules.of(Draft.musician("A-10", 10)).finding(Life.musician("01.07.2017", ""), 2026);
        assertThat(new Explanation(Locale.ENGLISH).of(finding))
                .isEqualTo("01.07.2017–30.12.2026 (9 y 5 m) = 9 years, missing 1 – due 2027");
        assertThat(new Explanation(Locale.GERMANY).evidence(finding)).isEqualTo("Nachweis: eigene Aufzeichnung");
        assertThat(new Explanation(Locale.FRENCH).reason(finding)).isEqualTo("fehlt 1 Jahr, fällig 2027");
    }
}
