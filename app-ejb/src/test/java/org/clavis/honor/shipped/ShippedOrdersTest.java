package org.clavis.honor.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Prerequisite;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.entity.rule.RuleSubject;
import org.clavis.json.RecordJson;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;

/** The shipped orders against the table they were taken from. */
class ShippedOrdersTest {
    private static final List<RuleContent> RULES = ShippedOrders.all().stream()
            .flatMap(order -> order.rules().stream())
            .toList();

    @Test
    void everyRowOfEveryOrder_isThere() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        ShippedOrders.all()
                .forEach(order -> counts.put(order.code(), order.rules().size()));
        assertThat(counts)
                .containsExactly(
                        Map.entry("BDMV", 22),
                        Map.entry("BVBW", 11),
                        Map.entry("BVK", 3),
                        Map.entry("BDB", 5),
                        Map.entry("VMB", 13),
                        Map.entry("MON", 17),
                        Map.entry("NBMB", 5),
                        Map.entry("ASM", 4),
                        Map.entry("LMVRP", 7),
                        Map.entry("KMVCLP", 16),
                        Map.entry("DCV", 10),
                        Map.entry("CVNRW", 3),
                        Map.entry("LSBNDS", 3),
                        Map.entry("WLSB", 3),
                        Map.entry("STAAT", 3),
                        Map.entry("CISM", 3),
                        Map.entry("CLUB", 9));
    }

    @Test
    void everyRule_makesSenseAndSaysWhereItIsFrom() {
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.brokenRules()).as(rule.code()).isEmpty();
            assertThat(rule.source()).as(rule.code()).isNotBlank().doesNotContainPattern("\\[S\\d+]");
            assertThat(rule.certificateText()).as(rule.code()).isNotBlank();
            assertThat(RecordJson.read(RecordJson.write(rule), RuleContent.class))
                    .isEqualTo(rule);
        });
    }

    @Test
    void codes_areUniqueOverAllOrders() {
        assertThat(RULES).extracting(RuleContent::code).doesNotHaveDuplicates();
    }

    @Test
    void prerequisites_nameRulesOfTheSameOrder() {
        for (ShippedOrder order : ShippedOrders.all()) {
            List<String> codes = order.rules().stream().map(RuleContent::code).toList();
            assertThat(order.rules())
                    .map(rule -> rule.criterion().prerequisite())
                    .filteredOn(before -> before != null)
                    .map(Prerequisite::code)
                    .as(order.code())
                    .isSubsetOf(codes);
        }
    }

    @Test
    void activeYears_goByLadderAndRepeatAtItsTop() {
        assertThat(RULES)
                .filteredOn(rule -> rule.code().startsWith("BDMV-A-"))
                .extracting(rule -> rule.criterion().anyOf().get(0).years())
                .containsExactly(5, 10, 20, 25, 30, 40, 50);
        assertThat(rule("BDMV-A-50").criterion().repeatEvery()).isEqualTo(10);
        assertThat(rule("BDMV-A-50").award().items()).containsExactlyInAnyOrder(AwardItem.NEEDLE, AwardItem.LETTER);
        assertThat(rule("BDMV-D-25").criterion().repeatEvery()).isEqualTo(5);
        assertThat(rule("BDMV-V-125").criterion().repeatEvery()).isEqualTo(25);
    }

    @Test
    void doubts_areRemarked() {
        assertThat(rule("BDMV-A-05").remark()).contains("fehlen 5 und 25 Jahre in einer der beiden Fassungen");
        assertThat(rule("BDMV-A-25").remark()).contains("fehlen 5 und 25 Jahre in einer der beiden Fassungen");
        assertThat(rule("BVBW-D-10").remark()).contains("angenommen wie bei der BDMV");
    }

    @Test
    void medalAndNeedleForPatrons_excludeEachOther() {
        assertThat(List.of(rule("BVBW-FM-10").criterion(), rule("BVBW-FN-10").criterion()))
                .extracting(Criterion::exclusiveGroup, Criterion::series)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BVBW-F", "BVBW-FM"),
                        org.assertj.core.groups.Tuple.tuple("BVBW-F", "BVBW-FN"));
    }

    @Test
    void karlsruhe_countsReportedYearsFromTheAgeOfEight() {
        Criterion karlsruhe = rule("BVK-A-20").criterion();
        assertThat(karlsruhe.method()).isEqualTo(CountingMethod.REPORTED_YEARS);
        assertThat(karlsruhe.countFromAge()).isEqualTo(8);
    }

    @Test
    void whatIsSpecialAboutSomeRows_isKept() {
        assertThat(rule("LMVRP-J-10").criterion().anyOf().get(0).maxAge()).isEqualTo(20);
        assertThat(rule("MON-D-30").criterion().anyOf().get(0).counted().offices())
                .containsExactly(Office.DRUM_MAJOR);
        assertThat(rule("MON-FM-G").criterion().isMerit()).isTrue();
        assertThat(rule("CISM-EK").criterion().isMerit()).isTrue();
        assertThat(rule("WLSB-S").criterion().prerequisite()).isEqualTo(new Prerequisite("WLSB-B", 5));
        assertThat(rule("BDB-VN").criterion().anyOf()).hasSize(2);
        assertThat(rule("BDMV-VM")
                        .criterion()
                        .anyOf()
                        .get(0)
                        .ofWhich()
                        .get(0)
                        .counted()
                        .offices())
                .containsExactly(Office.CHAIR);
        assertThat(rule("DCV-S-50").criterion().anyOf().get(0).counted().kinds())
                .isEqualTo(Set.of(ActivityKind.SINGER));
        assertThat(rule("ASM-V-250").subject()).isEqualTo(RuleSubject.ORGANISATION);
    }

    @Test
    void certificates_thankMoreWarmlyFromGradeToGrade() {
        assertThat(rule("BDMV-A-10").certificateText())
                .isEqualTo("in Anerkennung für {Jahre} Jahre aktives Musizieren");
        assertThat(rule("BDMV-A-30").certificateText()).startsWith("mit großem Dank und in hoher Anerkennung");
        assertThat(rule("BDMV-A-50").certificateText()).endsWith("ein Leben für die Musik");
    }

    @Test
    void anOrganisation_isCheckedOnlyByThoseBelowIt() {
        RuleContent rule = rule("BDMV-A-10");
        assertThat(rule.decidedBy(TenantLevel.NATIONAL)).isEqualTo(rule);
        assertThat(rule.decidedBy(TenantLevel.STATE).filing().checkedBy()).containsExactly(TenantLevel.DISTRICT);
        assertThat(rule.decidedBy(TenantLevel.CLUB).filing().checkedBy()).isEmpty();
    }

    private static RuleContent rule(String code) {
        return RULES.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
