package org.clavis.it.inside.honor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.honor.application.Dispatch;
import org.clavis.honor.application.HonorApplications;
import org.clavis.honor.application.Selection;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.junit.jupiter.api.Test;

/** Where an application goes: several federations at once, the own club, nowhere at all. */
@Inside
class ApplicationRoutesIT {
    @Inject
    private HonorChain chain;

    @Inject
    private HonorApplications applications;

    @Inject
    private ApplicationDesk desk;

    @Test
    void ofTwoFederations_eachGetsItsOwnItemsAndNoOthers() throws Exception {
        Acting club = Acting.in("routes-club");
        Acting brass = Acting.in("routes-brass");
        Acting choir = Acting.in("routes-choir");
        chain.affiliate(club, brass, true);
        chain.affiliate(club, choir, false);
        chain.rule(brass, club, "T-40", "Goldene Trompete");
        chain.rule(choir, club, "T-40", "Goldene Lyra");
        UUID application = chain.draft(club, chain.musician(club, "Doppel"), brass, choir);
        assertThat(club.call(() -> applications.open(application)).dispatches())
                .extracting(Dispatch::via)
                .containsExactly("Testverein routes-brass", "Testverein routes-choir");

        chain.submit(club, application);
        chain.untilItIs(brass, application, ItemState.SUBMITTED);
        chain.untilItIs(choir, application, ItemState.SUBMITTED);

        assertThat(titles(brass, application)).containsExactly("Goldene Trompete");
        assertThat(titles(choir, application)).containsExactly("Goldene Lyra");
        assertThat(titles(club, application)).containsExactly("Goldene Trompete", "Goldene Lyra");
    }

    private List<String> titles(Acting who, UUID application) throws Exception {
        return who.call(() -> applications.open(application)).application().getItems().stream()
                .map(ApplicationItem::getTitle)
                .toList();
    }

    @Test
    void anHonorOfTheClubItself_isApprovedBySubmittingIt() throws Exception {
        Acting club = Acting.in("routes-own");
        chain.rule(club, club, "T-40", "Vereinsnadel");
        UUID application = chain.draft(club, chain.musician(club, "Eigen"), club);
        chain.submit(club, application);
        assertThat(chain.item(club, application).getState()).isEqualTo(ItemState.APPROVED);
        assertThat(club.call(() -> desk.orders().lines())).isNotEmpty();
    }

    @Test
    void whereTheAffiliationHasEnded_nothingIsSentAndNothingIsLost() throws Exception {
        String name = "routes-leaver-" + Long.toHexString(System.nanoTime());
        Acting club = Acting.in(name);
        Acting federation = Acting.in("routes-left");
        UUID affiliation = chain.affiliate(club, federation, true);
        chain.rule(federation, club, "T-40", "Ehrennadel in Gold");
        UUID application = chain.draft(club, chain.musician(club, "Bleibt"), federation);
        chain.leave(affiliation);

        assertThatThrownBy(() -> chain.submit(club, application))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("honor.application.rule.unreachable");

        assertThat(chain.item(club, application).getState()).isEqualTo(ItemState.DRAFT);
    }

    @Test
    void aDraftAskedForTwice_isThereOnce_andOnlyForWhatIsDue() throws Exception {
        Acting club = Acting.in("routes-own");
        chain.rule(club, club, "T-40", "Vereinsnadel");
        UUID member = chain.musician(club, "Zweimal");
        UUID id = RowId.next();
        var due = List.of(new Selection(member, "routes-own", "T-40", 40, HonorChain.YEAR));
        club.call(() -> applications.draft(id, due));
        club.call(() -> applications.draft(id, due));
        assertThat(club.call(() -> applications.open(id)).parts()).hasSize(1);
        var early = List.of(new Selection(member, "routes-own", "T-40", 40, 1990));
        assertThatThrownBy(() -> club.call(() -> applications.draft(RowId.next(), early)))
                .hasMessage("honor.application.rule.notDue");
    }
}
