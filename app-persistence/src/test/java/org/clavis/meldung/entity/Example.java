package org.clavis.meldung.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.shared.RowId;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** A campaign and what a club reports to it. */
final class Example {
    static final Reporter CLUB = new Reporter("mv-a", "Musikverein A", TenantLevel.CLUB, "117");

    private Example() {}

    static CampaignTerms terms(int year) {
        return terms(year, true);
    }

    /** Of a federation that waits for every Meldung. */
    static CampaignTerms strict(int year) {
        return terms(year, false);
    }

    private static CampaignTerms terms(int year, boolean lastYearCharged) {
        return new CampaignTerms(
                year,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 3, 15),
                Set.of(TenantLevel.CLUB),
                List.of(6, 14, 18),
                PassiveReport.COUNTS,
                TenantLevel.STATE,
                0,
                lastYearCharged,
                List.of(),
                null);
    }

    static Campaign running() {
        Campaign campaign = Campaign.draft("lv", "Landesverband", terms(2027));
        campaign.announce();
        return campaign;
    }

    static Figures active(int count) {
        return new Figures(List.of(new Cell(FigureTable.HEADS, Head.ACTIVE.name(), Figures.ALL, count)));
    }

    /** Of a club that gave no names. */
    static Report report(Campaign campaign, int revision, @Nullable UUID supersedes, int active) {
        return new Report(
                Report.FORMAT,
                RowId.next(),
                revision,
                supersedes,
                campaign.getId(),
                campaign.getYear(),
                campaign.terms().keyDate(),
                CLUB,
                "kv",
                "test",
                new ClubData(
                        "Musikverein A",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                List.of(),
                List.of(),
                active(active),
                List.of(),
                List.of());
    }

    /** Keys and signature are of no interest here. */
    static SignedContent signed(Report report) {
        return new SignedContent(
                RowId.next(),
                "meldung.report",
                CLUB.alias(),
                "key",
                "2027-03-15T22:59:59.500Z",
                RecordJson.write(report),
                "0".repeat(64),
                "signature",
                "public key");
    }

    static Meldung received(Campaign campaign, Report report) {
        return Meldung.received(campaign, report, CLUB, signed(report), MeldungOrigin.RECEIVED);
    }
}
