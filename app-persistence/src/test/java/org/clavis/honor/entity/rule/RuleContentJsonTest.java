package org.clavis.honor.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.clavis.json.RecordJson;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleContentJsonTest {
    @Test
    void rule_comesBackAsItWasWritten() {
        for (RuleContent rule : List.of(Rules.full(), Rules.musician("BDMV-A-20", 20))) {
            assertThat(RecordJson.read(RecordJson.write(rule), RuleContent.class))
                    .isEqualTo(rule);
            assertThat(RecordJson.read(RecordJson.writePretty(rule), RuleContent.class))
                    .isEqualTo(rule);
        }
    }

    @Test
    void members_standInTheOrderOfTheModelAndSetsInThatOfTheirConstants() {
        assertThat(RecordJson.write(Rules.full()))
                .startsWith(
                        "{\"code\":\"BDMV-VM\",\"title\":\"Verdienstmedaille <Silber> & mehr\",\"grade\":\"Silber\"")
                .contains("\"kinds\":[\"MUSICIAN\",\"BOARD_EXECUTIVE\"],\"offices\":[\"CHAIR\",\"AUDITOR\"]")
                .contains("\"items\":[\"MEDAL\",\"CERTIFICATE\",\"LETTER\"]")
                .contains("\"keyDate\":\"12-30\"")
                .contains("\"deadline\":\"01-15\"");
    }

    @Test
    void whatIsNull_isLeftOut() {
        assertThat(RecordJson.write(Rules.musician("BDMV-A-20", 20)))
                .doesNotContain("null", "remark", "repeatEvery", "minAge");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"years\":20` | `\"years\":20,\"extra\":1` | criterion.anyOf[0].extra shared.json.unknown",
                "`\"years\":20` | `\"jahre\":20` | criterion.anyOf[0].jahre shared.json.unknown, criterion.anyOf[0].years shared.constraint.NotNull",
                "`\"years\":20` | `\"years\":\"20\"` | criterion.anyOf[0].years shared.json.number",
                "`\"years\":20` | `\"years\":20.5` | criterion.anyOf[0].years shared.json.number",
                "`\"membership\":false` | `\"membership\":\"no\"` | criterion.anyOf[0].counted.membership shared.json.flag",
                "`[\"MUSICIAN\"]` | `[\"FLUTE\"]` | criterion.anyOf[0].counted.kinds[0] shared.json.choice",
                "`[\"MUSICIAN\"]` | `\"MUSICIAN\"` | criterion.anyOf[0].counted.kinds shared.json.list",
                "`\"12-30\"` | `\"30.12.\"` | criterion.keyDate shared.json.monthDay",
                "`\"12-30\"` | `\"02-30\"` | criterion.keyDate shared.json.monthDay",
                "`\"subject\":\"PERSON\",` | `` | subject shared.constraint.NotNull",
                "`\"title\":\"Ehrennadel in Silber\"` | `\"title\":null` | title shared.constraint.NotNull",
                "`\"title\":\"Ehrennadel in Silber\"` | `\"title\":7` | title shared.json.text",
            })
    void whatIsUnknownMissingOrOfAnotherKind_isRefusedByName(String instead, String put, String said) {
        String json = RecordJson.write(Rules.musician("BDMV-A-20", 20));
        assertThat(json).contains(instead);
        assertThat(refusals(json.replace(instead, put))).isEqualTo(said);
    }

    @Test
    void whatIsNoObject_isRefused() {
        for (String text : List.of("", "[]", "7", "{", "{} {}", "{'code':1}")) {
            assertThat(refusals(text)).as(text).isEqualTo("null shared.json.syntax");
        }
    }

    private static String refusals(String json) {
        BusinessRuleViolated refused =
                catchThrowableOfType(BusinessRuleViolated.class, () -> RecordJson.read(json, RuleContent.class));
        return String.join(
                ", ",
                refused.violations().stream()
                        .map(violation -> violation.field() + " " + violation.key())
                        .toList());
    }
}
