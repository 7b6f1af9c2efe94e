package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clavis.honor.Forecast.Share;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.entity.rule.RuleContent;
import org.junit.jupiter.api.Test;

class ForecastRunTest {
    @Test
    void everyHonorIsForeseenOnce_inItsYear() {
        Forecast forecast = forecast(
                People.RULES,
                new People()
                        .player("Abel", 2017)
                        .player("Beck", 2012, People.honor("BDMV-A-10", 10, 2022, GivenState.GIVEN)));
        assertThat(forecast.years())
                .hasSize(10)
                .extracting(Forecast.Year::year)
                .startsWith(2027)
                .endsWith(2036);
        assertThat(steps(forecast, 2027)).containsExactly(10);
        assertThat(steps(forecast, 2032)).containsExactly(20);
        assertThat(forecast.count()).isEqualTo(2);
        assertThat(forecast.overdue()).isEmpty();
    }

    @Test
    void whatIsToBeCaughtUpWith_standsApart() {
        Forecast forecast = forecast(People.RULES, new People().player("Abel", 2015));
        assertThat(forecast.overdue()).extracting(Share::step).containsExactly(10);
        assertThat(steps(forecast, 2027)).isEmpty();
        assertThat(steps(forecast, 2035)).containsExactly(20);
    }

    @Test
    void costs_areThoseOfNeedlesAndCertificates_andTheClubPaysWhatItAppliesFor() {
        List<ActiveRule> rules = new ArrayList<>();
        People.RULES.forEach(rule -> rules.add(priced(rule, CostBearer.APPLICANT)));
        Forecast own = forecast(rules, new People().player("Abel", 2017).player("Beck", 2017));
        assertThat(own.cents()).isEqualTo(2 * 1_250);
        assertThat(own.years().get(0).centsOf("mv-lindenfeld")).isEqualTo(2 * 1_250);
        rules.replaceAll(rule -> priced(rule, CostBearer.AWARDING_BODY));
        Forecast theirs = forecast(rules, new People().player("Abel", 2017));
        assertThat(theirs.years().get(0).centsOf("mv-lindenfeld")).isZero();
        assertThat(theirs.years().get(0).centsOf(People.FEDERATION)).isEqualTo(1_250);
    }

    private static ActiveRule priced(ActiveRule rule, CostBearer bearer) {
        RuleContent content = rule.content();
        return new ActiveRule(
                rule.awardingBody(),
                rule.edition(),
                new RuleContent(
                        content.code(),
                        content.title(),
                        content.grade(),
                        content.subject(),
                        content.criterion(),
                        new Award(Set.of(AwardItem.NEEDLE), 1_250, bearer),
                        content.filing(),
                        null,
                        null,
                        null));
    }

    private static Forecast forecast(List<ActiveRule> rules, People people) {
        return new ForecastRun(rules, 2027, 10).of(people.lives().values());
    }

    private static List<Integer> steps(Forecast forecast, int year) {
        return forecast.years().get(year - 2027).shares().stream()
                .map(Share::step)
                .toList();
    }
}
