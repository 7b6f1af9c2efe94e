package org.clavis.honor.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.honor.entity.application.Claim;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.Occasion;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Filing;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.entity.rule.RuleSubject;
import org.clavis.json.RecordJson;
import org.clavis.member.entity.ActivityKind;
import org.clavis.paper.Conformance;
import org.junit.jupiter.api.Test;

class HonorListTest {
    @Test
    void people_standByHonorAndName_withWhatEachGets() throws IOException {
        byte[] pdf = PaperText.print(HonorList.of(evening()).sheet(), ShippedText.HONOR_LIST_STYLE.style());
        assertThat(Conformance.ofPdfA2a(pdf)).isEmpty();
        assertThat(Conformance.ofPdfUa(pdf)).isEmpty();
        assertThat(PaperText.of(pdf))
                .contains("Frühjahrskonzert · 28.03.2027 · Lindenfeld", "3 Personen, 3 Ehrungen")
                .containsSubsequence(
                        "Ehrennadel in Bronze",
                        "Felix Abend Nadel",
                        "Änne Größl",
                        "Ehrennadel in Gold",
                        "Karl Öttinger");
    }

    @Test
    void whatHasToLieReady_isCounted() throws IOException {
        String text =
                PaperText.of(PaperText.print(HonorList.of(evening()).sheet(), ShippedText.HONOR_LIST_STYLE.style()));
        assertThat(text).contains("Nadel: Ehrennadel in Bronze 2", "Nadel: Ehrennadel in Gold 1", "Urkunde 1");
    }

    private static HonorApplication evening() {
        HonorApplication application = HonorApplication.draft(UUID.randomUUID(), "mv-lindenfeld", "MV Lindenfeld");
        Occasion occasion = new Occasion();
        occasion.setEventOn(LocalDate.of(2027, 3, 28));
        occasion.setEventName("Frühjahrskonzert");
        occasion.setPlace("Lindenfeld");
        application.correct(occasion);
        RuleContent gold = rule("Ehrennadel in Gold", 40, Set.of(AwardItem.NEEDLE, AwardItem.CERTIFICATE));
        RuleContent bronze = rule("Ehrennadel in Bronze", 10, Set.of(AwardItem.NEEDLE));
        application.add(claim("Öttinger", "Karl", gold, 40));
        application.add(claim("Größl", "Änne", bronze, 10));
        application.add(claim("Abend", "Felix", bronze, 10));
        return application;
    }

    private static Claim claim(String familyName, String givenName, RuleContent rule, int years) {
        return new Claim(
                new Claim.Person(UUID.randomUUID(), familyName, givenName, null),
                new Claim.Honor("lv-suedwest", rule.code(), 1, rule.title(), rule.grade(), years, 2027),
                null,
                null,
                RecordJson.write(rule));
    }

    private static RuleContent rule(String title, int years, Set<AwardItem> items) {
        return new RuleContent(
                "BDMV-A-" + years,
                title,
                null,
                RuleSubject.PERSON,
                new Criterion(
                        List.of(Alternative.of(Counted.of(ActivityKind.MUSICIAN), years)),
                        CountingMethod.COMPLETED_AT_KEY_DATE,
                        List.of(),
                        GapRule.SKIP,
                        null,
                        Criterion.USUAL_KEY_DATE,
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null),
                new Award(items, 900, CostBearer.APPLICANT),
                new Filing(8, null, List.of()),
                null,
                null,
                null);
    }
}
