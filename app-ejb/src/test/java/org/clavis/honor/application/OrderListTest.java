package org.clavis.honor.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.Claim;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.application.Tally;
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
import org.clavis.shared.RowId;
import org.clavis.transfer.TableFormat;
import org.junit.jupiter.api.Test;

/** What is to be bought, and how it is counted. */
class OrderListTest {
    private static List<ApplicationItem> items(String title, int step, int priceCents, int count, AwardItem... pieces) {
        var criterion = new Criterion(
                List.of(Alternative.of(Counted.of(ActivityKind.MUSICIAN), step)),
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
                null);
        var rule = new RuleContent(
                "A-" + step,
                title,
                null,
                RuleSubject.PERSON,
                criterion,
                new Award(Set.of(pieces), priceCents, CostBearer.APPLICANT),
                new Filing(null, null, List.of()),
                null,
                null,
                null);
        var application = HonorApplication.draft(RowId.next(), "mv", "Musikverein");
        for (int i = 0; i < count; i++) {
            application.add(new Claim(
                    new Claim.Person(RowId.next(), "Weiß", null, null),
                    new Claim.Honor("mv", rule.code(), 1, title, null, step, 2026),
                    null,
                    null,
                    RecordJson.write(rule)));
        }
        return new ArrayList<>(application.getItems());
    }

    private static OrderList orders() {
        List<ApplicationItem> all = items("Ehrennadel in Silber", 20, 8_50, 3, AwardItem.NEEDLE, AwardItem.CERTIFICATE);
        all.addAll(items("Ehrennadel in Gold", 40, 12_30, 2, AwardItem.NEEDLE, AwardItem.LETTER));
        return OrderList.of(all);
    }

    @Test
    void honors_areCountedByKind_withSums() {
        assertThat(orders().lines())
                .extracting(OrderList.Line::title, OrderList.Line::count, OrderList.Line::sumCents)
                .containsExactly(tuple("Ehrennadel in Gold", 2, 24_60L), tuple("Ehrennadel in Silber", 3, 25_50L));
        assertThat(orders().sumCents()).isEqualTo(50_10);
    }

    @Test
    void pieces_areCountedOverAllHonors() {
        assertThat(orders().pieces())
                .containsEntry(AwardItem.NEEDLE, 5)
                .containsEntry(AwardItem.CERTIFICATE, 3)
                .containsEntry(AwardItem.LETTER, 2)
                .hasSize(3);
    }

    @Test
    void theTable_isWhatASellerCanRead() throws Exception {
        var out = new ByteArrayOutputStream();
        OrderTable.write(orders(), TableFormat.CSV, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains("Ehrennadel in Gold;40;Ehrennadel, Ehrenbrief;2;12,30;24,60", "Summe;;;;;50,10");
    }

    @Test
    void statistics_countEachItemOnce_largestFirst() {
        Statistics statistics = Statistics.of(List.of(
                new Tally("Silber", 2025, "MV Rot", ItemState.AWARDED, 2L),
                new Tally("Silber", 2026, "MV Rot", ItemState.SUBMITTED, 1L),
                new Tally("Gold", 2026, "MV Blau", ItemState.REJECTED, 5L),
                new Tally("Gold", 2026, "MV Blau", ItemState.ORDERED, 1L)));
        assertThat(statistics.byYear())
                .containsExactly(new Statistics.Bar("2025", 2, 2, 2, 0), new Statistics.Bar("2026", 7, 1, 0, 5));
        assertThat(statistics.byHonor())
                .containsExactly(new Statistics.Bar("Gold", 6, 1, 0, 5), new Statistics.Bar("Silber", 3, 2, 2, 0));
        assertThat(statistics.byClub()).extracting(Statistics.Bar::label).containsExactly("MV Blau", "MV Rot");
        assertThat(statistics.byHonor().get(1).share(6)).isEqualTo(50);
    }
}
