package org.clavis.it.inside.honor;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.honor.HonorRules;
import org.clavis.honor.RuleBook;
import org.clavis.honor.application.HonorApplications;
import org.clavis.honor.application.Selection;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ItemState;
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
import org.clavis.it.inside.Acting;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.PersonKind;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.RowId;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.AffiliationPurpose;

/** Organisations that belong to each other, rules they give honors by, people who are due, and time for the post. */
@Dependent
public class HonorChain {
    static final int YEAR = GermanDate.today().getYear();
    static final LocalDate EVENT = GermanDate.today().plusWeeks(20);
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);
    private static final long PATIENCE_MILLIS = 20_000;

    @Inject
    private Federations federations;

    @Inject
    private HonorRules rules;

    @Inject
    private RuleBook book;

    @Inject
    private Members members;

    @Inject
    private HonorApplications applications;

    public UUID affiliate(Acting child, Acting parent, boolean main) throws Exception {
        return operator(() -> federations.affiliate(
                child.tenant().alias(),
                parent.tenant().alias(),
                LONG_AGO,
                Set.of(AffiliationPurpose.HONORS),
                null,
                main));
    }

    public void leave(UUID affiliation) throws Exception {
        operator(() -> {
            federations.end(affiliation, GermanDate.today().minusDays(1));
            return true;
        });
    }

    private static <T> T operator(Callable<T> task) throws Exception {
        return CallContext.withoutTenant(Actor.job("tests", Set.of("operator"))).call(task);
    }

    /** A rule for forty years as a musician, in force; waits until the club knows it. */
    public void rule(Acting owner, Acting club, String code, String title) throws Exception {
        if (known(club, owner, code)) {
            return;
        }
        owner.call(() -> {
            rules.activate(List.of(rules.draft(content(code, title))), LocalDate.of(2000, 1, 1));
            return true;
        });
        until("the rule is published", () -> known(club, owner, code));
    }

    private boolean known(Acting club, Acting owner, String code) throws Exception {
        return club.call(() -> book.inForce(GermanDate.today()).stream()
                .anyMatch(rule -> rule.awardingBody().equals(owner.tenant().alias())
                        && rule.content().code().equals(code)));
    }

    private static RuleContent content(String code, String title) {
        var criterion = new Criterion(
                List.of(Alternative.of(Counted.of(ActivityKind.MUSICIAN), 40)),
                CountingMethod.COMPLETED_AT_KEY_DATE,
                List.of(),
                GapRule.SKIP,
                null,
                MonthDay.of(12, 30),
                null,
                null,
                null,
                null,
                true,
                null,
                null);
        return new RuleContent(
                code,
                title,
                "Gold",
                RuleSubject.PERSON,
                criterion,
                new Award(Set.of(AwardItem.NEEDLE, AwardItem.CERTIFICATE), 12_50, CostBearer.APPLICANT),
                new Filing(8, null, List.of()),
                null,
                null,
                null);
    }

    /** Somebody who has been a musician of the club for more than forty years. */
    public UUID musician(Acting club, String familyName) throws Exception {
        var person = new Member(PersonKind.NATURAL);
        person.setGivenName("Anna");
        person.setFamilyName(familyName);
        person.setBirthDate(LocalDate.of(1960, 5, 4));
        var membership = new Membership(person);
        membership.setJoinedOn(LocalDate.of(1978, 1, 1));
        var period = new ActivityPeriod(person);
        period.setKind(ActivityKind.MUSICIAN);
        period.setStartedOn(LocalDate.of(1978, 1, 1));
        return club.call(() -> members.create(new MemberRecord(
                person, List.of(membership), null, null, List.of(period), null, null, null, null, null, null, null)));
    }

    /** A draft for one person, ready to be submitted. */
    public UUID draft(Acting club, UUID member, Acting... awarding) throws Exception {
        List<Selection> selected = Arrays.stream(awarding)
                .map(body -> new Selection(member, body.tenant().alias(), "T-40", 40, YEAR))
                .toList();
        return club.call(() -> {
            UUID id = applications.draft(RowId.next(), selected);
            applications.correct(id, version(id), occasion());
            return id;
        });
    }

    public void submit(Acting club, UUID application) throws Exception {
        club.call(() -> {
            applications.submit(application, version(application));
            return true;
        });
    }

    public long version(UUID application) {
        return applications.open(application).application().getVersion();
    }

    static Occasion occasion() {
        var occasion = new Occasion();
        occasion.setEventOn(EVENT);
        occasion.setEventName("Jahreskonzert");
        occasion.setCostBearer(CostBearer.APPLICANT);
        return occasion;
    }

    /** The only item of an application as an organisation sees it. */
    public ApplicationItem item(Acting where, UUID application) throws Exception {
        return where.call(
                () -> applications.open(application).application().getItems().get(0));
    }

    /** Waits for the post. */
    public void untilItIs(Acting where, UUID application, ItemState state) throws Exception {
        until(where.tenant().alias() + " sees " + state, () -> {
            try {
                return item(where, application).getState() == state;
            } catch (EJBException | RecordNotFound notYet) {
                return false;
            }
        });
    }

    public static void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.call()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            Thread.sleep(100);
        }
    }
}
