package org.clavis.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clavis.honor.HonorRules;
import org.clavis.honor.RuleRecord;
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
import org.clavis.honor.shipped.ShippedOrders;
import org.clavis.member.entity.ActivityKind;

/**
 * The orders of honors of the demo: the state federation has taken the shipped one over with prices, the district has a
 * small one of its own, the club has needles. Each is written by the tenant of the running call, once.
 */
@Dependent
class DemoHonorRules {
    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);
    private static final LocalDate DISTRICT_SINCE = LocalDate.of(2010, 1, 1);
    private static final Map<AwardItem, Integer> PRICES = Map.of(
            AwardItem.NEEDLE, 12_50,
            AwardItem.RIBBON_BAR, 4_90,
            AwardItem.MEDAL, 17_40,
            AwardItem.CERTIFICATE, 3_50,
            AwardItem.LETTER, 8_90);

    @Inject
    private HonorRules rules;

    void ofState() {
        activate(ShippedOrders.of("BDMV").orElseThrow().rules(), SINCE);
    }

    void ofDistrict() {
        activate(
                List.of(
                        needle(10, "Kreisehrennadel in Bronze", "Bronze"),
                        needle(20, "Kreisehrennadel in Silber", "Silber"),
                        needle(30, "Kreisehrennadel in Gold", "Gold")),
                DISTRICT_SINCE);
    }

    void ofClub() {
        activate(ShippedOrders.of("CLUB").orElseThrow().rules(), SINCE);
    }

    private void activate(Collection<RuleContent> order, LocalDate from) {
        if (rules.list().stream().noneMatch(RuleRecord::own)) {
            List<UUID> drafts =
                    rules.takeOver(order.stream().map(DemoHonorRules::priced).toList());
            rules.activate(drafts, from);
        }
    }

    /** Calendar years, so that the demo shows more than one way of counting. */
    private static RuleContent needle(int years, String title, String grade) {
        var criterion = new Criterion(
                List.of(Alternative.of(Counted.of(ActivityKind.MUSICIAN, ActivityKind.PUPIL), years)),
                CountingMethod.CALENDAR_YEARS,
                List.of(),
                GapRule.SKIP,
                8,
                Criterion.USUAL_KEY_DATE,
                null,
                null,
                null,
                "KV-A",
                true,
                5,
                null);
        return new RuleContent(
                "KV-A-" + years,
                title,
                grade,
                RuleSubject.PERSON,
                criterion,
                new Award(Set.of(AwardItem.NEEDLE, AwardItem.CERTIFICATE), 0, CostBearer.DISTRICT),
                new Filing(8, null, List.of()),
                "in Anerkennung für {Jahre} Jahre Musizieren im Kreisverband",
                "Ehrungsordnung des Kreismusikverbands Bergstraße (erfunden)",
                null);
    }

    private static RuleContent priced(RuleContent rule) {
        Award award = rule.award();
        int price = award.items().stream().mapToInt(PRICES::get).sum();
        return new RuleContent(
                rule.code(),
                rule.title(),
                rule.grade(),
                rule.subject(),
                rule.criterion(),
                new Award(award.items(), price, award.costBearer()),
                rule.filing(),
                rule.certificateText(),
                rule.source(),
                rule.remark());
    }
}
