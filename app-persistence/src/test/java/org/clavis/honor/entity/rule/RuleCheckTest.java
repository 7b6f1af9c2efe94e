package org.clavis.honor.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCheckTest {
    private static final Counted MUSICIAN = Counted.of(ActivityKind.MUSICIAN);
    private static final Counted CHAIR = new Counted(Set.of(), Set.of(Office.CHAIR), false);
    private static final Counted NOTHING = new Counted(Set.of(), Set.of(), false);

    @Test
    void soundRules_breakNothing() {
        assertThat(Rules.full().brokenRules()).isEmpty();
        assertThat(Rules.musician("A-20", 20).brokenRules()).isEmpty();
        assertThat(broken(completed())).as("a merit").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-20", "A--20", "-A", "A 20", "Ä-20", "A234567890123456789012345678901234567890-1"})
    void code_isMadeOfCapitalsDigitsAndHyphens(String code) {
        assertThat(said(Rules.musician(code, 20))).containsExactly("code honor.rule.code");
    }

    @Test
    void years_areAtLeastOne_andPartsNotLongerThanTheWhole() {
        assertThat(broken(completed(Alternative.of(MUSICIAN, 0))))
                .containsExactly("criterion.anyOf[0].years honor.rule.years");
        assertThat(broken(completed(Alternative.of(MUSICIAN, 1)))).isEmpty();
        assertThat(broken(completed(way(new Part(CHAIR, 11), null, null))))
                .containsExactly("criterion.anyOf[0].ofWhich[0].years honor.rule.partLonger");
        assertThat(broken(completed(way(new Part(CHAIR, 10), null, null)))).isEmpty();
    }

    @Test
    void ages_lieInLifeAndInOrder() {
        assertThat(broken(completed(way(new Part(CHAIR, 1), 20, 19))))
                .containsExactly("criterion.anyOf[0].maxAge honor.rule.ages");
        assertThat(broken(completed(way(new Part(CHAIR, 1), 20, 20)))).isEmpty();
        assertThat(broken(completed(way(new Part(CHAIR, 1), -1, 131))))
                .containsExactly(
                        "criterion.anyOf[0].minAge honor.rule.age", "criterion.anyOf[0].maxAge honor.rule.age");
    }

    @Test
    void person_isCountedBySomething_andAMeldungByKindsOnly() {
        assertThat(broken(completed(Alternative.of(NOTHING, 10))))
                .containsExactly("criterion.anyOf[0].counted honor.rule.countsNothing");
        assertThat(broken(Rules.criterion(CountingMethod.REPORTED_YEARS, Alternative.of(CHAIR, 10))))
                .containsExactly("criterion.anyOf[0].counted honor.rule.reportedKinds");
        assertThat(broken(Rules.criterion(CountingMethod.REPORTED_YEARS, Alternative.of(MUSICIAN, 10))))
                .isEmpty();
    }

    @Test
    void points_belongToCountingPoints() {
        var worth = List.of(new Points(ActivityKind.MUSICIAN, null, 2));
        var neither = List.of(new Points(null, null, 0));
        assertThat(broken(criterion(CountingMethod.POINTS, List.of())))
                .containsExactly("criterion.points honor.rule.pointsMissing");
        assertThat(broken(criterion(CountingMethod.CALENDAR_YEARS, worth)))
                .containsExactly("criterion.points honor.rule.pointsUnused");
        assertThat(broken(criterion(CountingMethod.POINTS, neither)))
                .containsExactly(
                        "criterion.points[0].kind honor.rule.pointsFor",
                        "criterion.points[0].perYear honor.rule.positive");
        assertThat(broken(criterion(CountingMethod.POINTS, worth))).isEmpty();
    }

    @Test
    void repetition_isOfYears() {
        assertThat(broken(repeating(0, Alternative.of(MUSICIAN, 10))))
                .containsExactly("criterion.repeatEvery honor.rule.positive");
        assertThat(broken(repeating(10))).containsExactly("criterion.repeatEvery honor.rule.meritRepeats");
    }

    @Test
    void rule_doesNotRequireItself() {
        var itself = Rules.criterion(
                CountingMethod.CALENDAR_YEARS,
                List.of(),
                null,
                new Prerequisite("A-20", -1),
                Alternative.of(MUSICIAN, 10));
        assertThat(broken(itself))
                .containsExactly(
                        "criterion.prerequisite.code honor.rule.prerequisiteItself",
                        "criterion.prerequisite.yearsAfter honor.rule.notNegative");
    }

    private static Alternative way(Part part, @Nullable Integer minAge, @Nullable Integer maxAge) {
        return new Alternative(MUSICIAN, 10, List.of(part), minAge, maxAge, ClubScope.FEDERATION);
    }

    private static Criterion completed(Alternative... anyOf) {
        return Rules.criterion(CountingMethod.COMPLETED_AT_KEY_DATE, anyOf);
    }

    private static Criterion criterion(CountingMethod method, List<Points> points) {
        return Rules.criterion(method, points, null, null, Alternative.of(MUSICIAN, 10));
    }

    private static Criterion repeating(int years, Alternative... anyOf) {
        return Rules.criterion(CountingMethod.COMPLETED_AT_KEY_DATE, List.of(), years, null, anyOf);
    }

    private static List<String> broken(Criterion criterion) {
        return said(Rules.of("A-20", criterion));
    }

    private static List<String> said(RuleContent rule) {
        return rule.brokenRules().stream()
                .map(violation -> violation.field() + " " + violation.key())
                .toList();
    }
}
