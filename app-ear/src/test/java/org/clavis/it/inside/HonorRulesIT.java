package org.clavis.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.honor.HonorRules;
import org.clavis.honor.RuleBook;
import org.clavis.honor.RuleRecord;
import org.clavis.honor.RuleRelay;
import org.clavis.honor.RuleStanding;
import org.clavis.honor.entity.RuleState;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.shipped.ShippedOrders;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of rules, and who sees them: a club below a district below a state, and a neighbour. */
@Inside
class HonorRulesIT {
    private static final String STATE = "rules-state";
    private static final String CLUB = "rules-club";
    private static final String NEIGHBOUR = "rules-neighbour";
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);
    private static final LocalDate TODAY = GermanDate.today();

    @Inject
    private HonorRules rules;

    @Inject
    private RuleBook book;

    @Resource
    private UserTransaction transaction;

    @Inject
    private RuleRelay relay;

    @Inject
    private Federations federations;

    private UUID draft;

    @BeforeEach
    void affiliationsAndADraft() throws Exception {
        for (String alias : List.of(STATE, "rules-district", CLUB, NEIGHBOUR)) {
            Acting.in(alias);
        }
        affiliate(CLUB, "rules-district");
        affiliate("rules-district", STATE);
        draft = state(() -> rules.draft(rule("BDMV-A-20")));
    }

    @AfterEach
    void putAway() throws Exception {
        for (RuleRecord rule : state(() -> rules.list())) {
            if (rule.isDraft()) {
                state(() -> {
                    rules.remove(rule.id(), rule.version());
                    return rule;
                });
            }
        }
    }

    @Test
    void draft_isNobodyElsesBusiness() throws Exception {
        assertThat(Acting.in(CLUB).call(() -> rules.list()))
                .noneMatch(rule -> rule.id().equals(draft));
        assertThatThrownBy(() -> Acting.in(CLUB).call(() -> rules.open(draft))).isInstanceOf(RecordNotFound.class);
        assertThat(state(() -> rules.open(draft)).standing(TODAY)).isEqualTo(RuleStanding.DRAFT);
    }

    @Test
    void activatedRule_isSeenByTheClubTwoLevelsBelow_andByNobodyBeside() throws Exception {
        activate(draft, SINCE);

        RuleRecord seen = Acting.in(CLUB).call(() -> rules.open(draft));
        assertThat(seen.owner()).isEqualTo(STATE);
        assertThat(seen.own()).isFalse();
        assertThat(seen.content()).isEqualTo(state(() -> rules.open(draft)).content());
        assertThat(inForce(CLUB, TODAY)).contains(seen.active());
        assertThat(inForce(CLUB, SINCE.minusDays(1))).doesNotContain(seen.active());
        assertThat(inForce(NEIGHBOUR, TODAY)).isEmpty();
        assertThat(Acting.in(NEIGHBOUR).call(() -> rules.list())).isEmpty();
        assertThatThrownBy(() -> Acting.in(NEIGHBOUR).call(() -> rules.open(draft)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void activatedRule_isNeverChanged() throws Exception {
        activate(draft, SINCE);
        long version = state(() -> rules.open(draft)).version();

        assertThatThrownBy(() -> correct(draft, version, rule("BDMV-A-20"))).isInstanceOf(BusinessRuleViolated.class);
        assertThatThrownBy(() -> state(() -> {
                    rules.remove(draft, version);
                    return draft;
                }))
                .isInstanceOf(BusinessRuleViolated.class);
    }

    @Test
    void nextEdition_endsTheOneBefore_everywhere() throws Exception {
        activate(draft, SINCE);
        UUID next = state(() -> rules.nextEdition(draft));
        assertThat(inForce(CLUB, TODAY)).extracting(ActiveRule::edition).contains(edition(draft));

        activate(next, TODAY);

        assertThat(state(() -> rules.open(draft)).state()).isEqualTo(RuleState.SUPERSEDED);
        assertThat(state(() -> rules.open(draft)).validTo()).isEqualTo(TODAY.minusDays(1));
        assertThat(Acting.in(CLUB).call(() -> rules.open(draft)).validTo()).isEqualTo(TODAY.minusDays(1));
        assertThat(ofCode(inForce(CLUB, TODAY))).extracting(ActiveRule::edition).containsExactly(edition(next));
        assertThat(ofCode(inForce(CLUB, TODAY.minusDays(1))))
                .extracting(ActiveRule::edition)
                .containsExactly(edition(draft));
        assertThat(Acting.in(CLUB).call(() -> book.edition(STATE, code(), edition(draft))))
                .isPresent();
    }

    @Test
    void retiredRule_endsForTheClubToo() throws Exception {
        activate(draft, SINCE);
        long version = state(() -> rules.open(draft)).version();

        state(() -> {
            rules.retire(draft, version, TODAY.minusDays(1));
            return draft;
        });

        assertThat(ofCode(inForce(CLUB, TODAY))).isEmpty();
        assertThat(ofCode(inForce(CLUB, TODAY.minusDays(1)))).hasSize(1);
    }

    @Test
    void whatIsPublished_isPublishedOnce() throws Exception {
        activate(draft, SINCE);
        assertThat(state(() -> relay.publish())).isZero();
    }

    @Test
    void overtakenCorrection_isRefused() throws Exception {
        long version = state(() -> rules.open(draft)).version();
        correct(draft, version, rule("BDMV-A-30", code()));
        assertThatThrownBy(() -> correct(draft, version, rule("BDMV-A-40", code())))
                .isInstanceOf(RecordChanged.class);
        assertThat(state(() -> rules.open(draft)).content().title()).isEqualTo("Ehrennadel in Gold");
    }

    @Test
    void shippedOrder_isTakenOverOnceAndAsDrafts() throws Exception {
        List<RuleContent> order = ShippedOrders.of("WLSB").orElseThrow().rules();
        Acting.in(NEIGHBOUR).call(() -> rules.takeOver(order));
        assertThat(Acting.in(NEIGHBOUR).call(() -> rules.takeOver(order))).isEmpty();

        List<RuleRecord> drafts = Acting.in(NEIGHBOUR).call(() -> rules.list());
        assertThat(drafts).hasSize(3).allMatch(RuleRecord::isDraft);
        assertThat(inForce(NEIGHBOUR, TODAY)).isEmpty();
        for (RuleRecord each : drafts) {
            Acting.in(NEIGHBOUR).call(() -> {
                rules.remove(each.id(), each.version());
                return each;
            });
        }
    }

    /** Each test has a code of its own, for what was activated once stays. */
    private final String unique = "T-" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);

    private String code() {
        return unique;
    }

    private RuleContent rule(String shipped) {
        return rule(shipped, code());
    }

    private static RuleContent rule(String shipped, String code) {
        RuleContent rule = ShippedOrders.of("BDMV").orElseThrow().rules().stream()
                .filter(each -> each.code().equals(shipped))
                .findFirst()
                .orElseThrow();
        return new RuleContent(
                code,
                rule.title(),
                rule.grade(),
                rule.subject(),
                rule.criterion(),
                rule.award(),
                rule.filing(),
                rule.certificateText(),
                rule.source(),
                rule.remark());
    }

    private int edition(UUID id) throws Exception {
        return state(() -> rules.open(id)).edition();
    }

    private List<ActiveRule> ofCode(List<ActiveRule> rules) {
        return rules.stream()
                .filter(rule -> rule.content().code().equals(code()))
                .toList();
    }

    private List<ActiveRule> inForce(String alias, LocalDate day) throws Exception {
        return Acting.in(alias).call(() -> {
            transaction.begin();
            try {
                return book.inForce(day);
            } finally {
                transaction.rollback();
            }
        });
    }

    private void activate(UUID id, LocalDate from) throws Exception {
        state(() -> {
            rules.activate(Set.of(id), from);
            return id;
        });
    }

    private void correct(UUID id, long version, RuleContent content) throws Exception {
        state(() -> {
            rules.correct(id, version, content);
            return id;
        });
    }

    private static <T> T state(Callable<T> task) throws Exception {
        return Acting.in(STATE).call(task);
    }

    private void affiliate(String child, String parent) throws Exception {
        CallContext.withoutTenant(Actor.job("tests", Set.of("operator")))
                .call(() -> federations.affiliate(child, parent, FIRST, Set.of(AffiliationPurpose.HONORS), null, true));
    }
}
