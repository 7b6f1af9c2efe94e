package org.clavis.honor.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.clavis.honor.entity.rule.Rules;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;

class HonorRuleTest {
    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);

    private final HonorRule first = HonorRule.draft(Rules.musician("A-20", 20));

    @Test
    void draft_isCorrectedAtWill() {
        first.correct(Rules.musician("A-25", 25));
        assertThat(first.getCode()).isEqualTo("A-25");
        assertThat(first.getContent()).isEqualTo(Rules.musician("A-25", 25));
        assertThat(first.isInForce(CHANGE)).isFalse();
    }

    @Test
    void contradiction_isNotEvenADraft() {
        assertThatThrownBy(() -> HonorRule.draft(Rules.musician("A-0", 0))).hasMessage("honor.rule.years");
        assertThatThrownBy(() -> first.correct(Rules.musician("a 20", 20))).hasMessage("honor.rule.code");
    }

    @Test
    void activatedRule_isInForceFromItsDayAndNeverChanged() {
        first.activate(SINCE, null);
        assertThat(first.isInForce(SINCE.minusDays(1))).isFalse();
        assertThat(first.isInForce(SINCE)).isTrue();
        assertThatThrownBy(() -> first.correct(Rules.musician("A-20", 25))).hasMessage("honor.rule.noDraft");
        assertThatThrownBy(() -> first.activate(CHANGE, null)).hasMessage("honor.rule.noDraft");
        assertThatThrownBy(first::requireDraft).isInstanceOf(BusinessRuleViolated.class);
    }

    @Test
    void nextEdition_endsTheOneBeforeTheDayBefore() {
        first.activate(SINCE, null);
        HonorRule second = first.next();
        assertThat(second.getEdition()).isEqualTo(2);
        assertThat(first.getState()).isEqualTo(RuleState.ACTIVE);

        second.activate(CHANGE, first);

        assertThat(first.getState()).isEqualTo(RuleState.SUPERSEDED);
        assertThat(first.isInForce(CHANGE.minusDays(1))).isTrue();
        assertThat(first.isInForce(CHANGE)).isFalse();
        assertThat(second.isInForce(CHANGE)).isTrue();
    }

    @Test
    void editions_neverOverlap() {
        first.activate(SINCE, null);
        HonorRule second = first.next();
        assertThatThrownBy(() -> second.activate(SINCE, first)).hasMessage("honor.rule.notAfterEditionBefore");
        assertThat(second.isDraft()).isTrue();
        assertThat(first.getValidTo()).isNull();
    }

    @Test
    void codeOfAnEdition_staysThatOfTheOneBefore() {
        first.activate(SINCE, null);
        assertThatThrownBy(() -> first.next().correct(Rules.musician("A-21", 20)))
                .hasMessage("honor.rule.codeStays");
    }

    @Test
    void retiredRule_endsOnItsLastDay_andMayComeBack() {
        first.activate(SINCE, null);
        assertThatThrownBy(() -> first.retire(SINCE.minusDays(1))).hasMessage("honor.rule.endsBeforeItBegins");
        first.retire(SINCE);
        assertThat(first.isInForce(SINCE)).isTrue();
        assertThat(first.isInForce(SINCE.plusDays(1))).isFalse();
        assertThatThrownBy(() -> first.retire(CHANGE)).hasMessage("honor.rule.notActive");

        first.next().activate(CHANGE, first);

        assertThat(first.getState()).isEqualTo(RuleState.RETIRED);
        assertThat(first.getValidTo()).isEqualTo(SINCE);
    }

    @Test
    void draft_neitherEndsNorHasANextEdition() {
        assertThatThrownBy(() -> first.retire(CHANGE)).hasMessage("honor.rule.notActive");
        assertThatThrownBy(first::next).hasMessage("honor.rule.stillDraft");
    }
}
