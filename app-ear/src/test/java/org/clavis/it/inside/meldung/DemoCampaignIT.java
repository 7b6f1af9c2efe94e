package org.clavis.it.inside.meldung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.it.inside.honor.HonorChain;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignState;
import org.clavis.meldung.entity.FiledRow;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;

/** The campaign that the demo has run when somebody looks at it. */
@Inside
class DemoCampaignIT {
    private static final int YEAR = GermanDate.today().getYear();

    @Inject
    private Campaigns campaigns;

    @Inject
    private MeldungDesk desk;

    @Inject
    private MeldungChain chain;

    private static Acting district() {
        return Acting.in("kv-bergstrasse");
    }

    private static Acting state() {
        return Acting.in("lv-suedwest");
    }

    private Optional<Campaign> campaign(int year) throws Exception {
        return state().call(() -> campaigns.list().stream()
                .filter(one -> one.getYear() == year && !one.isDraft())
                .findFirst());
    }

    private UUID finished() throws Exception {
        HonorChain.until("this year's campaign is closed", () -> campaign(YEAR)
                .filter(one -> one.getState() == CampaignState.CLOSED)
                .isPresent());
        return campaign(YEAR).orElseThrow().getId();
    }

    private List<FiledRow> clubs(Acting where, UUID campaign) throws Exception {
        return chain.rows(where, campaign).stream()
                .filter(row -> row.level() == TenantLevel.CLUB)
                .toList();
    }

    private Figures sum(Acting where, UUID campaign) throws Exception {
        List<FiledRow> accepted = clubs(where, campaign).stream()
                .filter(row -> row.state() == MeldungState.ACCEPTED)
                .toList();
        return where.call(() -> Figures.sum(accepted.stream()
                .map(row -> desk.open(row.id()).meldung().figures())
                .toList()));
    }

    @Test
    void bothClubs_areAccepted_oneAfterItsCorrection() throws Exception {
        UUID campaign = finished();
        assertThat(clubs(district(), campaign))
                .filteredOn(row -> row.state() == MeldungState.ACCEPTED)
                .extracting(FiledRow::reporter, FiledRow::revision)
                .containsExactlyInAnyOrder(tuple("mv-lindenfeld", 1), tuple("sk-rotbach", 2));
    }

    @Test
    void theTop_countsWhatTheClubsCount() throws Exception {
        UUID campaign = finished();
        Figures atTheTop = sum(state(), campaign);
        assertThat(atTheTop).isEqualTo(sum(district(), campaign));
        assertThat(atTheTop.head(Head.ACTIVE))
                .isEqualTo(atTheTop.total(FigureTable.ACTIVE))
                .isGreaterThan(70);
    }

    @Test
    void nextYearsCampaign_isOpenForTheClubs() throws Exception {
        HonorChain.until(
                "next year's campaign runs",
                () -> campaign(YEAR + 1).filter(Campaign::isRunning).isPresent());
        UUID next = campaign(YEAR + 1).orElseThrow().getId();
        HonorChain.until("the club knows it", () -> chain.knows(Acting.in("mv-lindenfeld"), next));
    }
}
