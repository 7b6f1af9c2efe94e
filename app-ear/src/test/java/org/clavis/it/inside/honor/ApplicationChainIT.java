package org.clavis.it.inside.honor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clavis.honor.entity.application.ItemState.APPROVED;
import static org.clavis.honor.entity.application.ItemState.AWARDED;
import static org.clavis.honor.entity.application.ItemState.CHECKED;
import static org.clavis.honor.entity.application.ItemState.FORWARDED;
import static org.clavis.honor.entity.application.ItemState.ORDERED;
import static org.clavis.honor.entity.application.ItemState.REJECTED;
import static org.clavis.honor.entity.application.ItemState.RETURNED;
import static org.clavis.honor.entity.application.ItemState.REVOKED;
import static org.clavis.honor.entity.application.ItemState.SUBMITTED;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.clavis.audit.Protokoll;
import org.clavis.audit.ProtokollEntry;
import org.clavis.audit.ProtokollQuery;
import org.clavis.audit.entity.Change;
import org.clavis.honor.Honors;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.honor.application.Decision;
import org.clavis.honor.application.HonorApplications;
import org.clavis.honor.application.InboxQuery;
import org.clavis.honor.application.Verdict;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorState;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.Handover;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordNotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Club, district and state federation: every step of an application, and who may take it. */
@Inside
class ApplicationChainIT {
    @Inject
    private HonorChain chain;

    @Inject
    private HonorApplications applications;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private Honors honors;

    @Inject
    private Protokoll protokoll;

    private UUID member;
    private UUID application;

    private static Acting club() {
        return Acting.in("chain-club");
    }

    private static Acting district() {
        return Acting.in("chain-district");
    }

    private static Acting state() {
        return Acting.in("chain-state");
    }

    @BeforeEach
    void submitted() throws Exception {
        chain.affiliate(club(), district(), true);
        chain.affiliate(district(), state(), true);
        chain.rule(state(), club(), "T-40", "Ehrennadel in Gold");
        member = chain.musician(club(), "Kettler");
        application = chain.draft(club(), member, state());
        chain.submit(club(), application);
        chain.untilItIs(district(), application, SUBMITTED);
    }

    private UUID item() throws Exception {
        return chain.item(club(), application).getId();
    }

    private void decide(Acting who, Verdict verdict, @Nullable String reason) throws Exception {
        List<Decision> decision = List.of(new Decision(item(), verdict, reason));
        who.call(() -> {
            desk.decide(decision);
            return true;
        });
    }

    private void forwarded() throws Exception {
        decide(district(), Verdict.FORWARD, null);
        chain.untilItIs(state(), application, SUBMITTED);
        chain.untilItIs(club(), application, FORWARDED);
    }

    private void approved() throws Exception {
        forwarded();
        decide(state(), Verdict.APPROVE, null);
        chain.untilItIs(club(), application, APPROVED);
    }

    @Test
    void anApplication_goesUpToTheState_isApproved_ordered_handedOver_andRevoked() throws Exception {
        decide(district(), Verdict.CHECK, null);
        chain.untilItIs(club(), application, CHECKED);
        approved();
        UUID item = item();
        assertThat(state().call(() -> desk.orders().sumCents())).isGreaterThanOrEqualTo(12_50);
        state().call(() -> {
            desk.order(List.of(item));
            return true;
        });
        chain.untilItIs(club(), application, ORDERED);
        chain.untilItIs(district(), application, ORDERED);
        club().call(() -> {
            var handover = new Handover(HonorChain.EVENT, "Jahreskonzert", "Eva Muster", "2026-17");
            applications.award(application, chain.version(application), List.of(item), handover);
            return true;
        });
        chain.untilItIs(state(), application, AWARDED);
        assertThat(chain.item(state(), application).getAwardedOn()).isEqualTo(HonorChain.EVENT);
        Honor honor = club().call(() -> honors.of(member)).get(0);
        assertThat(honor.getState()).isEqualTo(HonorState.GIVEN);
        assertThat(honor.getCertificateNumber()).isEqualTo("2026-17");
        assertThat(honor.getApplicationItem()).isEqualTo(item);

        state().call(() -> {
            desk.revoke(item, "Verwechslung");
            return true;
        });
        chain.untilItIs(club(), application, REVOKED);
        assertThat(club().call(() -> honors.of(member)).get(0).getState()).isEqualTo(HonorState.REVOKED);
        for (Acting who : List.of(club(), district(), state())) {
            assertThat(statesInProtokoll(who)).as(who.tenant().alias()).contains("AWARDED", "REVOKED");
        }
    }

    private List<String> statesInProtokoll(Acting who) throws Exception {
        return who.call(() ->
                protokoll
                        .page(new ProtokollQuery(null, null, null, null, "ApplicationItem", null, 1, 100))
                        .entries()
                        .stream()
                        .map(ProtokollEntry::changes)
                        .flatMap(List::stream)
                        .filter(change -> change.field().equals("state"))
                        .map(Change::after)
                        .toList());
    }

    @Test
    void everyOrganisation_holdsWhatTheClubTookDown_underTheSameIds() throws Exception {
        forwarded();
        ApplicationItem sent = chain.item(club(), application);
        assertThat(chain.item(district(), application).claim()).isEqualTo(sent.claim());
        assertThat(chain.item(state(), application).claim()).isEqualTo(sent.claim());
        assertThat(sent.getArithmetic()).contains("1978");
        assertThat(chain.item(state(), application).getId()).isEqualTo(sent.getId());
        assertThat(state().call(() -> desk.known(sent.getId()).genuine())).isTrue();
    }

    @Test
    void aDistrict_cannotDecideOnAStatesHonor() {
        for (Verdict verdict : List.of(Verdict.APPROVE, Verdict.REJECT)) {
            assertThatThrownBy(() -> decide(district(), verdict, "nein"))
                    .isInstanceOf(BusinessRuleViolated.class)
                    .hasMessage("honor.application.rule.notYours");
        }
    }

    @Test
    void returnedItem_isMendedAndSubmittedAgain_asTheSameItem() throws Exception {
        forwarded();
        UUID before = item();
        decide(state(), Verdict.RETURN, "Bitte das Eintrittsdatum belegen.");
        chain.untilItIs(club(), application, RETURNED);
        chain.untilItIs(district(), application, RETURNED);
        assertThat(chain.item(club(), application).getReason()).startsWith("Bitte");

        chain.submit(club(), application);
        chain.untilItIs(district(), application, SUBMITTED);
        assertThat(item()).isEqualTo(before);
        decide(district(), Verdict.FORWARD, null);
        chain.untilItIs(state(), application, SUBMITTED);
        decide(state(), Verdict.APPROVE, null);
        chain.untilItIs(club(), application, APPROVED);
    }

    @Test
    void rejectedItem_isOver_andTheClubKnowsWhy() throws Exception {
        forwarded();
        assertThatThrownBy(() -> decide(state(), Verdict.REJECT, " ")).hasMessage("honor.application.rule.reason");
        decide(state(), Verdict.REJECT, "Schon 2019 verliehen.");
        chain.untilItIs(club(), application, REJECTED);
        assertThat(chain.item(club(), application).getReason()).isEqualTo("Schon 2019 verliehen.");
        assertThatThrownBy(() -> chain.submit(club(), application)).hasMessage("honor.application.rule.underWay");
    }

    @Test
    void comments_reachEverybodyOnTheWay_onceEach() throws Exception {
        forwarded();
        state().call(() -> {
            applications.comment(application, null, "Wer überreicht?");
            return true;
        });
        for (Acting who : List.of(club(), district(), state())) {
            HonorChain.until("the comment arrives", () -> comments(who) == 1);
        }
    }

    private long comments(Acting who) throws Exception {
        return who.call(() -> applications.open(application).notes().stream()
                .filter(note -> note.step() == null && "Wer überreicht?".equals(note.text()))
                .count());
    }

    @Test
    void foreignTenant_seesNothing() {
        Acting foreign = Acting.in("chain-foreign");
        assertThatThrownBy(() -> foreign.call(() -> applications.open(application)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> decide(foreign, Verdict.CHECK, null)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void theInbox_findsNamesInAnySpelling() throws Exception {
        var query = new InboxQuery(
                InboxQuery.WAITING, "chain-club", HonorChain.YEAR, "T-40", null, null, "anna kett", 0, 500);
        List<UUID> found = district().call(() -> desk.inbox(query).items().stream()
                .map(row -> row.item().getId())
                .toList());
        assertThat(found).contains(item());
        assertThat(ItemState.SUBMITTED)
                .isEqualTo(chain.item(district(), application).getState());
    }
}
