package org.clavis.honor.entity.application;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Filing;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.entity.rule.RuleSubject;
import org.clavis.honor.entity.rule.Rules;
import org.clavis.json.RecordJson;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/** Made up applications of the club {@code mv} to its district {@code kv} and its state federation {@code lv}. */
final class Sample {
    static final String CLUB = "mv";
    static final String DISTRICT = "kv";
    static final String STATE = "lv";
    static final UUID DISTRICT_ID = RowId.next();
    static final UUID STATE_ID = RowId.next();
    static final UUID CLUB_ID = RowId.next();
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final LocalDate EVENT = LocalDate.of(2026, 12, 12);

    private Sample() {}

    static RuleContent rule(String title, @Nullable Integer leadWeeks, @Nullable MonthDay deadline) {
        var criterion = Rules.criterion(
                CountingMethod.COMPLETED_AT_KEY_DATE, Alternative.of(Counted.of(ActivityKind.MUSICIAN), 40));
        return new RuleContent(
                "A-40",
                title,
                "Gold",
                RuleSubject.PERSON,
                criterion,
                new Award(Set.of(AwardItem.NEEDLE, AwardItem.CERTIFICATE), 850, CostBearer.APPLICANT),
                new Filing(leadWeeks, deadline, List.of()),
                null,
                null,
                null);
    }

    static Claim claim(String awardingBody, int edition, RuleContent rule) {
        var evidence = new Evidence(
                List.of(new Evidence.Stay(LocalDate.of(1980, 1, 1), null)),
                List.of(new Evidence.Period(
                        ActivityKind.MUSICIAN,
                        null,
                        null,
                        ActivityClub.OWN,
                        null,
                        LocalDate.of(1980, 1, 1),
                        null,
                        EvidenceGrade.OWN_RECORD)),
                List.of(2019, 2020),
                List.of(new Evidence.Given("lv", "A-30", "Ehrennadel in Silber", 30, 2010)));
        return new Claim(
                new Claim.Person(RowId.next(), "Weiß", "Jürgen", LocalDate.of(1966, 2, 28)),
                new Claim.Honor(awardingBody, rule.code(), edition, rule.title(), rule.grade(), 40, 2026),
                "1980–2026 = 46 Jahre",
                RecordJson.write(evidence),
                RecordJson.write(rule));
    }

    static Claim claim(String awardingBody) {
        return claim(awardingBody, 1, rule("Ehrennadel in Gold", 8, null));
    }

    /** A draft with one item for each of these. */
    static HonorApplication draft(String... awardingBodies) {
        var application = HonorApplication.draft(RowId.next(), CLUB, "Musikverein");
        for (String body : awardingBodies) {
            application.add(claim(body));
        }
        application.correct(occasion(EVENT));
        return application;
    }

    static Occasion occasion(@Nullable LocalDate eventOn) {
        var occasion = new Occasion();
        occasion.setEventOn(eventOn);
        occasion.setEventName("Jahreskonzert");
        occasion.setPlace("Festhalle");
        occasion.setCostBearer(CostBearer.APPLICANT);
        return occasion;
    }

    static HonorApplication submitted(String... awardingBodies) {
        HonorApplication application = draft(awardingBodies);
        application.submit(TODAY, AppliedHonor::claim);
        return application;
    }

    /** The copy of the district, with one item that the club has sent. */
    static ApplicationItem received(String awardingBody) {
        var application = HonorApplication.received(RowId.next(), CLUB, "Musikverein");
        UUID item = RowId.next();
        application.receive(occasion(EVENT), TODAY, item, claim(awardingBody), CLUB_ID);
        return application.item(item);
    }

    static StepReport.Step step(ApplicationItem item, ItemState state, String by) {
        return new StepReport.Step(
                RowId.next(),
                item.getId(),
                state,
                by,
                "Verband",
                "Eva Muster",
                state.needsReason() ? "Nachweis fehlt" : null,
                "2026-09-02T08:00:00Z",
                state == ItemState.AWARDED ? EVENT : null,
                null,
                null,
                null);
    }
}
