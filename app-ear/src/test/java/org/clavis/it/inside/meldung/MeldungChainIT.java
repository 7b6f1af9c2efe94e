package org.clavis.it.inside.meldung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.clavis.audit.Protokoll;
import org.clavis.audit.ProtokollEntry;
import org.clavis.audit.ProtokollQuery;
import org.clavis.audit.entity.AuditAction;
import org.clavis.audit.entity.Change;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.it.inside.honor.HonorChain;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.campaign.Light;
import org.clavis.meldung.campaign.Overview;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.FiledRow;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.member.entity.Gender;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clubs, district and state: a campaign comes down, Meldungen go up, sums arrive at the top. */
@Inside
class MeldungChainIT {
    @Inject
    private MeldungChain chain;

    @Inject
    private Roster roster;

    @Inject
    private Campaigns campaigns;

    @Inject
    private MeldungDesk desk;

    @Inject
    private Protokoll protokoll;

    private Acting north;
    private Acting south;
    private Acting district;
    private Acting state;

    @BeforeEach
    void whoReportsToWhom() throws Exception {
        north = chain.organisation("meldung-north", TenantLevel.CLUB);
        south = chain.organisation("meldung-south", TenantLevel.CLUB);
        district = chain.organisation("meldung-district", TenantLevel.DISTRICT);
        state = chain.organisation("meldung-state", TenantLevel.STATE);
        chain.affiliate(north, district, "1");
        chain.affiliate(south, district, "2");
        chain.affiliate(district, state, "31");
        for (Acting one : List.of(north, south, district)) {
            roster.found(one);
        }
    }

    private UUID campaign(TenantLevel namesUpTo) throws Exception {
        return chain.announced(state, MeldungChain.terms(MeldungChain.YEAR, namesUpTo), north, south, district);
    }

    private int active(Acting where, UUID campaign, TenantLevel level) throws Exception {
        List<FiledRow> rows = chain.rows(where, campaign).stream()
                .filter(row -> row.level() == level && row.state() == MeldungState.ACCEPTED)
                .toList();
        return where.call(() -> rows.stream()
                .mapToInt(row -> desk.open(row.id()).meldung().figures().head(Head.ACTIVE))
                .sum());
    }

    @Test
    void sumsOfTheClubs_arriveAtTheTop_withTheirSignatures() throws Exception {
        roster.musician(north, "Aal", Gender.FEMALE);
        UUID campaign = campaign(TenantLevel.STATE);
        UUID fromNorth = chain.submit(north, campaign, district);
        UUID fromSouth = chain.submit(south, campaign, district);
        int reported = north.call(
                        () -> chain.own(north, campaign).orElseThrow().figures().head(Head.ACTIVE))
                + south.call(
                        () -> chain.own(south, campaign).orElseThrow().figures().head(Head.ACTIVE));
        chain.accept(district, fromNorth);
        chain.accept(district, fromSouth);
        chain.untilOwnIs(north, campaign, MeldungState.ACCEPTED);

        chain.accept(state, chain.submit(district, campaign, state));
        chain.untilOwnIs(district, campaign, MeldungState.ACCEPTED);

        assertThat(reported).isGreaterThanOrEqualTo(3);
        assertThat(active(state, campaign, TenantLevel.CLUB)).isEqualTo(reported);
        assertThat(active(district, campaign, TenantLevel.CLUB)).isEqualTo(reported);
        assertThat(chain.rows(state, campaign))
                .filteredOn(row -> row.origin() == MeldungOrigin.COLLECTED)
                .extracting(FiledRow::id)
                .containsExactlyInAnyOrder(fromNorth, fromSouth);
        assertThat(state.call(() -> desk.open(fromNorth).report().orElseThrow().persons()))
                .isNotEmpty();
    }

    @Test
    void aboveTheLevelOfNames_onlyFiguresArrive() throws Exception {
        UUID campaign = campaign(TenantLevel.DISTRICT);
        UUID fromNorth = chain.submit(north, campaign, district);
        chain.accept(district, fromNorth);
        chain.accept(state, chain.submit(district, campaign, state));

        assertThat(district.call(() -> desk.open(fromNorth).report())).isPresent();
        assertThat(state.call(() -> desk.open(fromNorth).report())).isEmpty();
        assertThat(state.call(() -> desk.open(fromNorth).meldung().figures().head(Head.ACTIVE)))
                .isPositive();
    }

    @Test
    void theOneWhoAsks_seesEachStep_beforeTheDistrictReports() throws Exception {
        UUID campaign = campaign(TenantLevel.STATE);
        assertThat(light(campaign)).isEqualTo(Light.OPEN);
        UUID fromNorth = chain.submit(north, campaign, district);
        HonorChain.until("the state knows", () -> light(campaign) == Light.SUBMITTED);
        chain.accept(district, fromNorth);
        HonorChain.until("the state knows", () -> light(campaign) == Light.ACCEPTED);
    }

    private Light light(UUID campaign) throws Exception {
        return state.call(() -> campaigns.overview(campaign).lines().stream()
                .filter(line -> line.affiliate().alias().equals("meldung-north"))
                .map(Overview.Line::light)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void returnedMeldung_isCorrected_asTheNextRevision() throws Exception {
        UUID campaign = campaign(TenantLevel.STATE);
        UUID first = chain.submit(south, campaign, district);
        assertThatThrownBy(() -> chain.giveBack(district, first, " ")).hasMessage("meldung.rule.reason");
        chain.giveBack(district, first, "Bitte die neue Posaunistin nachtragen.");
        chain.untilOwnIs(south, campaign, MeldungState.RETURNED);
        assertThat(chain.own(south, campaign).orElseThrow().getReason()).startsWith("Bitte");

        roster.musician(south, "Barsch", Gender.FEMALE);
        UUID second = chain.submit(south, campaign, district);
        chain.untilItIs(district, campaign, first, MeldungState.SUPERSEDED);
        chain.accept(district, second);
        chain.untilOwnIs(south, campaign, MeldungState.ACCEPTED);

        assertThat(chain.own(south, campaign).orElseThrow().getRevision()).isEqualTo(2);
        assertThat(chain.own(south, campaign).orElseThrow().getSupersedes()).isEqualTo(first);
    }

    @Test
    void acceptedMeldung_countsUntilItsCorrectionIsAccepted() throws Exception {
        UUID campaign = campaign(TenantLevel.STATE);
        UUID first = chain.submit(north, campaign, district);
        chain.accept(district, first);
        chain.untilOwnIs(north, campaign, MeldungState.ACCEPTED);
        int before = active(district, campaign, TenantLevel.CLUB);
        roster.musician(north, "Dorsch", Gender.MALE);

        UUID second = chain.submit(north, campaign, district);
        assertThat(active(district, campaign, TenantLevel.CLUB)).isEqualTo(before);
        chain.accept(district, second);

        assertThat(active(district, campaign, TenantLevel.CLUB)).isEqualTo(before + 1);
        chain.untilItIs(district, campaign, first, MeldungState.SUPERSEDED);
    }

    @Test
    void theProtokolle_tellTheStory() throws Exception {
        UUID campaign = campaign(TenantLevel.STATE);
        UUID id = chain.submit(north, campaign, district);
        chain.accept(district, id);
        chain.untilOwnIs(north, campaign, MeldungState.ACCEPTED);

        var accepted = new Change("state", "SUBMITTED", "ACCEPTED");
        var letter = new Change("kind", null, "meldung.report");
        for (Acting who : List.of(north, district)) {
            assertThat(entries(who, entry -> entry.changes().contains(accepted)))
                    .isNotEmpty()
                    .allMatch(entry -> "Meldung".equals(entry.entity()) || "Standing".equals(entry.entity()));
            assertThat(entries(who, entry -> entry.changes().contains(letter))).isNotEmpty();
        }
        assertThat(entries(
                        district, entry -> "Meldung".equals(entry.entity()) && entry.action() == AuditAction.CREATED))
                .isNotEmpty();
    }

    private List<ProtokollEntry> entries(Acting who, Predicate<ProtokollEntry> wanted) throws Exception {
        var query = new ProtokollQuery(null, null, null, null, null, null, 1, 500);
        return who.call(() -> protokoll.page(query)).entries().stream()
                .filter(wanted)
                .toList();
    }
}
