package org.clavis.it.inside.meldung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.SignatureCheck;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.it.inside.honor.HonorChain;
import org.clavis.it.inside.tenant.Notebook;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.FiledRow;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.member.entity.Gender;
import org.clavis.shared.RecordNotFound;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a district does with what comes, and with what does not come; and what it refuses. */
@Inside
class MeldungDeskIT {
    private static final Figures TWELVE =
            new Figures(List.of(new Cell(FigureTable.HEADS, Head.ACTIVE.name(), Figures.ALL, 12)));

    @Inject
    private MeldungChain chain;

    @Inject
    private Roster roster;

    @Inject
    private MeldungDesk desk;

    @Inject
    private Exchange exchange;

    @Inject
    private Notebook notebook;

    private Acting club;
    private Acting district;
    private Acting stranger;

    @BeforeEach
    void clubAndDistrict() throws Exception {
        club = chain.organisation("desk-club", TenantLevel.CLUB);
        district = chain.organisation("desk-district", TenantLevel.DISTRICT);
        stranger = chain.organisation("desk-stranger", TenantLevel.CLUB);
        chain.affiliate(club, district, "7");
        roster.found(club);
    }

    private UUID campaign(int year) throws Exception {
        return chain.announced(district, MeldungChain.terms(year, TenantLevel.DISTRICT), club);
    }

    @Test
    void figuresOnPaper_countAtOnce_untilTheClubItselfIsAccepted() throws Exception {
        UUID campaign = campaign(MeldungChain.YEAR);
        UUID paper = district.call(() -> desk.paper(campaign, "desk-club", TWELVE));
        assertThat(chain.rows(district, campaign)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(MeldungState.ACCEPTED);
            assertThat(row.origin()).isEqualTo(MeldungOrigin.PAPER);
            assertThat(row.number()).isEqualTo("7");
        });

        chain.accept(district, chain.submit(club, campaign, district));

        chain.untilItIs(district, campaign, paper, MeldungState.SUPERSEDED);
    }

    @Test
    void missingMeldung_takesTheNumbersOfTheYearBefore() throws Exception {
        UUID before = campaign(MeldungChain.YEAR - 1);
        district.call(() -> desk.paper(before, "desk-club", TWELVE));
        UUID campaign = campaign(MeldungChain.YEAR);
        district.call(() -> {
            desk.lastYear(campaign, List.of("desk-club"));
            return true;
        });

        List<FiledRow> rows = chain.rows(district, campaign);
        assertThat(rows).extracting(FiledRow::origin).containsExactly(MeldungOrigin.LAST_YEAR);
        assertThat(district.call(() -> desk.open(rows.get(0).id()).meldung().figures()))
                .isEqualTo(TWELVE);
        assertThatThrownBy(() -> district.call(() -> {
                    desk.lastYear(campaign, List.of("desk-club"));
                    return true;
                }))
                .hasMessage("meldung.rule.there");
    }

    @Test
    void whoDoesNotBelongHere_isRefused_andToldSo() throws Exception {
        UUID campaign = campaign(MeldungChain.YEAR);
        SignedContent genuine = submitted(campaign);
        String asStranger = genuine.content().replace("\"desk-club\"", "\"desk-stranger\"");
        received(asStranger);
        received(genuine.content());

        assertThat(chain.rows(district, campaign))
                .extracting(FiledRow::reporter)
                .containsOnly("desk-club");
        assertThatThrownBy(() -> district.call(() -> desk.paper(campaign, "desk-stranger", TWELVE)))
                .hasMessage("meldung.rule.notBelow");
    }

    /** Sends it as the stranger, and waits until the district has opened it. */
    private void received(String content) throws Exception {
        UUID letter = stranger.call(() -> notebook.inTransaction(() ->
                exchange.send(district.tenant().id(), "meldung.report", content).id()));
        String receipt = ".exchange_receipt where item_id = '" + letter + "'";
        HonorChain.until(
                "the letter is opened",
                () -> notebook.countAsOwner(
                                "select count(*) from " + district.tenant().schema() + receipt)
                        == 1);
    }

    private SignedContent submitted(UUID campaign) throws Exception {
        chain.submit(club, campaign, district);
        return chain.own(club, campaign).orElseThrow().signedContent().orElseThrow();
    }

    @Test
    void alteredContent_isRefused() throws Exception {
        SignedContent genuine = submitted(campaign(MeldungChain.YEAR));
        var altered = new SignedContent(
                genuine.id(),
                genuine.kind(),
                genuine.signer(),
                genuine.recipient(),
                genuine.sentAt(),
                genuine.content().replace("\"revision\":1", "\"revision\":2"),
                genuine.sha256(),
                genuine.signature(),
                genuine.publicKey());

        assertThat(district.call(() -> exchange.verify(genuine))).isEqualTo(SignatureCheck.GENUINE);
        assertThatThrownBy(() -> district.call(() -> desk.file(altered))).hasMessage("meldung.rule.notSigned");
    }

    @Test
    void nobody_decidesOnTheOwnMeldung() throws Exception {
        UUID campaign = campaign(MeldungChain.YEAR);
        UUID id = chain.submit(club, campaign, district);
        assertThatThrownBy(() -> chain.accept(club, id)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> chain.giveBack(club, id, "doch nicht")).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void otherTenants_andWhoeverOwnsTheDatabase_readNothing() throws Exception {
        roster.musician(club, "Hechtsprung", Gender.MALE);
        UUID campaign = campaign(MeldungChain.YEAR);
        UUID id = chain.submit(club, campaign, district);

        assertThat(district.call(() -> desk.open(id).report().orElseThrow().persons()))
                .anyMatch(person -> person.familyName().equals("Hechtsprung"));
        assertThatThrownBy(() -> stranger.call(() -> desk.open(id))).isInstanceOf(RecordNotFound.class);
        for (Acting who : List.of(club, district)) {
            assertThat(notebook.countAsOwner(
                            "select count(*) from " + who.tenant().schema()
                                    + ".meldung m where m.id = '" + id + "' and m::text like '%Hechtsprung%'"
                                    + " or position('Hechtsprung'::bytea in m.signed) > 0"))
                    .isZero();
        }
    }
}
