package org.clavis.honor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clavis.honor.RuleStanding;
import org.clavis.honor.entity.RuleState;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.entity.rule.RuleSubject;
import org.clavis.honor.shipped.ShippedOrders;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Texts;
import org.junit.jupiter.api.Test;

class RuleFormTest {
    @Test
    void everyShippedRule_comesThroughTheFormUnchanged() {
        List<RuleContent> rules = ShippedOrders.all().stream()
                .flatMap(order -> order.rules().stream())
                .toList();
        assertThat(rules).isNotEmpty().allSatisfy(rule -> assertThat(new RuleForm(rule).content())
                .isEqualTo(rule));
    }

    @Test
    void blankForm_saysWhatIsMissing() {
        assertThat(RuleForm.blank().content().brokenRules())
                .extracting(Violation::field)
                .containsExactly("code", "title", "criterion.anyOf[0].years");
    }

    @Test
    void emptyChoice_leavesWhatWasChosen() {
        RuleForm form = RuleForm.blank();
        form.getCriterion().setMethod(CountingMethod.CALENDAR_YEARS);
        form.getCriterion().setMethod(null);
        assertThat(form.getCriterion().getMethod()).isEqualTo(CountingMethod.CALENDAR_YEARS);
    }

    @Test
    void everyChoice_hasANameInBothLanguages() {
        Stream.<Enum<?>[]>of(
                        RuleState.values(),
                        RuleStanding.values(),
                        RuleSubject.values(),
                        CountingMethod.values(),
                        GapRule.values(),
                        ClubScope.values(),
                        AwardItem.values(),
                        CostBearer.values())
                .flatMap(Stream::of)
                .forEach(constant -> {
                    assertThat(new Texts(Locale.GERMAN).of(constant)).doesNotContain(constant.name());
                    assertThat(new Texts(Locale.ENGLISH).of(constant)).doesNotContain(constant.name());
                });
    }
}
