package org.clavis.it.inside.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.access.AccessDenied;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.figures.FigureExports;
import org.clavis.meldung.figures.Grouping;
import org.clavis.meldung.figures.Sum;
import org.clavis.meldung.figures.SumQuery;
import org.clavis.meldung.figures.Summary;
import org.clavis.meldung.figures.Sums;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.RowId;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;
import org.clavis.transfer.TableFormat;
import org.junit.jupiter.api.Test;

/** A federation sums up what its clubs reported on paper, year over year, and nobody else can. */
@Inside
class FiguresIT {
    @Inject
    private Federations federations;

    @Inject
    private Campaigns campaigns;

    @Inject
    private MeldungDesk desk;

    @Inject
    private Sums sums;

    @Inject
    private FigureExports exports;

    @Test
    void sums_areThoseOfAllClubs_besideTheYearBefore() throws Exception {
        Acting federation = federation("figures-years");
        UUID before = campaign(federation, 2024);
        report(federation, before, "figures-years-one", 40);
        UUID now = campaign(federation, 2025);
        report(federation, now, "figures-years-one", 7);
        report(federation, now, "figures-years-one", 44);
        report(federation, now, "figures-years-two", 16);

        Summary summary = summary(federation, now);

        assertThat(summary.total().head(Head.ACTIVE)).isEqualTo(60);
        assertThat(summary.total().growth()).isEqualTo(20);
        assertThat(summary.groups()).extracting(Sum::key).containsExactly("figures-years-one", "figures-years-two");
        assertThat(summary.groups()).extracting(Sum::growth).containsExactly(4, 16);
        assertThat(federation.call(() -> sums.development(now, null)))
                .extracting(year -> year.figures().total(FigureTable.ACTIVE))
                .containsExactly(40, 60);
    }

    @Test
    void files_holdEveryClub() throws Exception {
        Acting federation = federation("figures-files");
        UUID campaign = campaign(federation, 2025);
        report(federation, campaign, "figures-files-one", 12);
        var query = new SumQuery(campaign, Grouping.ORGANISATION, null);

        var csv = new ByteArrayOutputStream();
        federation.call(() -> {
            exports.write(query, TableFormat.CSV, csv);
            return true;
        });
        var pdf = new ByteArrayOutputStream();
        federation.call(() -> {
            exports.print(query, pdf);
            return true;
        });

        assertThat(csv.toString(UTF_8)).contains("Testverein figures-files-one;", "Summe;;1;12;");
        assertThat(pdf.toByteArray()).startsWith("%PDF-".getBytes(UTF_8));
    }

    @Test
    void figuresThatWouldSpoilSums_areNotTaken() throws Exception {
        Acting federation = federation("figures-unsound");
        UUID campaign = campaign(federation, 2025);
        var negative = new Figures(List.of(new Cell(FigureTable.ACTIVE, "0-6", "MALE", -7)));

        assertThatThrownBy(() -> federation.call(() -> desk.paper(campaign, "figures-unsound-one", negative)))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("meldung.rule.figures");
    }

    @Test
    void sumsOfSomebodyElse_areUnknown() throws Exception {
        Acting federation = federation("figures-alone");
        UUID campaign = campaign(federation, 2025);
        report(federation, campaign, "figures-alone-one", 5);

        assertThatThrownBy(() -> summary(Acting.in("figures-alone-one"), campaign))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> summary(federation.with("campaigns:read"), campaign))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> summary(federation, RowId.next())).isInstanceOf(RecordNotFound.class);
    }

    private Summary summary(Acting who, UUID campaign) throws Exception {
        return who.call(() ->
                sums.of(new SumQuery(campaign, Grouping.ORGANISATION, null)).orElseThrow());
    }

    /** With two clubs that report to it. */
    private Acting federation(String alias) throws Exception {
        Acting federation = Acting.in(alias);
        for (String club : List.of(alias + "-one", alias + "-two")) {
            Acting.in(club);
            CallContext.withoutTenant(Actor.job("tests", Set.of("operator")))
                    .call(() -> federations.affiliate(
                            club, alias, LocalDate.of(1990, 1, 1), Set.of(AffiliationPurpose.REPORT), null, true));
        }
        return federation;
    }

    private UUID campaign(Acting federation, int year) throws Exception {
        var terms = new CampaignTerms(
                year,
                LocalDate.of(year, 12, 31),
                LocalDate.of(year, 10, 1),
                LocalDate.of(year + 1, 1, 31),
                Set.of(TenantLevel.CLUB),
                List.of(6, 14),
                PassiveReport.COUNTS,
                TenantLevel.DISTRICT,
                0,
                false,
                List.of(),
                null);
        return federation.call(() -> {
            UUID id = campaigns.draft(terms);
            campaigns.announce(id, campaigns.open(id).getVersion());
            return id;
        });
    }

    private void report(Acting federation, UUID campaign, String club, int active) throws Exception {
        var figures = Figures.of(Stream.of(
                new Cell(FigureTable.ACTIVE, "7-14", "FEMALE", active),
                new Cell(FigureTable.HEADS, Head.ACTIVE.name(), Figures.ALL, active)));
        federation.call(() -> desk.paper(campaign, club, figures));
    }
}
