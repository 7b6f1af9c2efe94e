package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clavis.honor.SetUpRun.Assumption;
import org.clavis.honor.entity.HonorStep;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.GivenHonor;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.transfer.Progress;
import org.junit.jupiter.api.Test;

class SetUpRunTest {
    private static final int YEAR = 2027;

    @Test
    void everythingThatWasDueBefore_isAssumedInItsYear() {
        assertThat(assume(new People().player("Abel", 1983)))
                .filteredOn(found -> found.rule().content().code().startsWith("BDMV-A"))
                .extracting(Assumption::step, Assumption::year)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5, 1988),
                        org.assertj.core.groups.Tuple.tuple(10, 1993),
                        org.assertj.core.groups.Tuple.tuple(20, 2003),
                        org.assertj.core.groups.Tuple.tuple(25, 2008),
                        org.assertj.core.groups.Tuple.tuple(30, 2013),
                        org.assertj.core.groups.Tuple.tuple(40, 2023));
    }

    @Test
    void whatIsDueInTheYearItself_isProposedAndNotAssumed() {
        assertThat(assume(new People().player("Abel", 2017)))
                .extracting(Assumption::step)
                .doesNotContain(10);
    }

    @Test
    void anotherRun_findsNothingMore() {
        People people = new People().player("Abel", 1951).player("Beck", 1999);
        for (String name : List.of("Abel", "Beck")) {
            MusicalLife life = people.life(name);
            List<Assumption> first = run(People.RULES, Set.of()).assumptions(life, new Progress());
            assertThat(first).isNotEmpty();
            assertThat(run(People.RULES, Set.of()).assumptions(with(life, first), new Progress()))
                    .isEmpty();
        }
    }

    @Test
    void afterARuleIsAdded_onlyWhatIsNewIsFound() {
        MusicalLife life = new People().player("Abel", 1983).life("Abel");
        List<ActiveRule> without = new ArrayList<>(People.RULES);
        without.removeIf(rule -> rule.content().code().equals("BDMV-A-25"));
        List<Assumption> before = run(without, Set.of()).assumptions(life, new Progress());
        assertThat(before).extracting(Assumption::step).doesNotContain(25);
        assertThat(run(People.RULES, Set.of()).assumptions(with(life, before), new Progress()))
                .extracting(found -> found.rule().content().code())
                .allMatch("BDMV-A-25"::equals);
    }

    @Test
    void whatWasGivenLateRefusedOrTakenBack_isNotAssumed() {
        People people = new People()
                .player(
                        "Abel",
                        1999,
                        People.honor("BDMV-A-10", 10, 2012, GivenState.GIVEN),
                        People.honor("BDMV-A-20", 20, 2019, GivenState.REFUSED));
        MusicalLife life = people.life("Abel");
        var revoked = Set.of(new HonorStep(life.member(), People.FEDERATION, "BDMV-A-25", 25));
        assertThat(run(People.RULES, revoked).assumptions(life, new Progress()))
                .filteredOn(found -> found.rule().content().code().startsWith("BDMV-A"))
                .extracting(Assumption::step)
                .doesNotContain(10, 20, 25);
    }

    private static List<Assumption> assume(People people) {
        return run(People.RULES, Set.of()).assumptions(people.life("Abel"), new Progress());
    }

    private static SetUpRun run(List<ActiveRule> rules, Set<HonorStep> revoked) {
        return new SetUpRun(rules, YEAR, revoked);
    }

    private static MusicalLife with(MusicalLife life, List<Assumption> assumed) {
        var honors = new ArrayList<>(life.honors());
        assumed.forEach(found -> honors.add(new GivenHonor(
                found.rule().awardingBody(),
                found.rule().content().code(),
                found.step(),
                found.year(),
                GivenState.ASSUMED)));
        return new MusicalLife(
                life.member(),
                life.birthDate(),
                life.deceasedOn(),
                life.stretches(),
                life.memberships(),
                life.reportedYears(),
                honors);
    }
}
