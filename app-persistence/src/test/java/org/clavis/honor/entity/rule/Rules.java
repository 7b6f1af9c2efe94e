package org.clavis.honor.entity.rule;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** Rules to test with. */
public final class Rules {
    private Rules() {}

    /** So many completed years as a musician, and nothing else. */
    public static RuleContent musician(String code, int years) {
        return of(
                code,
                criterion(
                        CountingMethod.COMPLETED_AT_KEY_DATE,
                        Alternative.of(Counted.of(ActivityKind.MUSICIAN), years)));
    }

    public static RuleContent of(String code, Criterion criterion) {
        return new RuleContent(
                code,
                "Ehrennadel in Silber",
                "Silber",
                RuleSubject.PERSON,
                criterion,
                new Award(Set.of(AwardItem.NEEDLE, AwardItem.CERTIFICATE), 17_40, CostBearer.APPLICANT),
                new Filing(8, null, List.of(TenantLevel.DISTRICT)),
                null,
                null,
                null);
    }

    public static Criterion criterion(CountingMethod method, Alternative... anyOf) {
        return criterion(method, List.of(), null, null, anyOf);
    }

    public static Criterion criterion(
            CountingMethod method,
            List<Points> points,
            @Nullable Integer repeatEvery,
            @Nullable Prerequisite prerequisite,
            Alternative... anyOf) {
        return new Criterion(
                List.of(anyOf),
                method,
                points,
                GapRule.SKIP,
                null,
                Criterion.USUAL_KEY_DATE,
                repeatEvery,
                prerequisite,
                null,
                null,
                true,
                null,
                null);
    }

    /** One that has everything a rule can have. */
    public static RuleContent full() {
        var board = new Counted(
                Set.of(ActivityKind.BOARD_EXECUTIVE, ActivityKind.MUSICIAN),
                Set.of(Office.CHAIR, Office.AUDITOR),
                true);
        var way = new Alternative(
                board, 20, List.of(new Part(Counted.of(ActivityKind.BOARD_EXECUTIVE), 10)), 30, 99, ClubScope.ANY);
        var criterion = new Criterion(
                List.of(way, Alternative.of(Counted.of(ActivityKind.CONDUCTOR), 15)),
                CountingMethod.POINTS,
                List.of(new Points(ActivityKind.MUSICIAN, null, 1), new Points(null, Office.CHAIR, 3)),
                GapRule.TOLERATE_LESS_THAN_A_CALENDAR_YEAR,
                8,
                MonthDay.of(12, 30),
                5,
                new Prerequisite("BDMV-A-20", 5),
                "Förderer",
                "Bühne",
                false,
                2,
                5);
        return new RuleContent(
                "BDMV-VM",
                "Verdienstmedaille <Silber> & mehr",
                "Silber",
                RuleSubject.PERSON,
                criterion,
                new Award(Set.of(AwardItem.MEDAL, AwardItem.CERTIFICATE, AwardItem.LETTER), 17_40, CostBearer.STATE),
                new Filing(8, MonthDay.of(1, 15), List.of(TenantLevel.DISTRICT, TenantLevel.STATE)),
                "Für {0} Jahre\nDank",
                "Ordnung",
                "Prüfen");
    }
}
