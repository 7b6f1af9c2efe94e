package org.clavis.meldung.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.clavis.tenant.entity.TenantLevel;

/** Reports as tests need them. */
final class Reported {
    static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    static final Reporter CLUB = new Reporter("club", "Musikverein Rimbach", TenantLevel.CLUB, "4711");

    private Reported() {}

    static Campaign campaign(TenantLevel namesUpTo, int suppressBelow) {
        var terms = new CampaignTerms(
                2027,
                DAY,
                DAY.minusMonths(1),
                DAY.plusMonths(1),
                Set.of(TenantLevel.CLUB),
                List.of(18, 60),
                PassiveReport.COUNTS,
                namesUpTo,
                suppressBelow,
                false,
                List.of(),
                null);
        Campaign campaign = Campaign.draft("state", "Landesverband", terms);
        campaign.announce();
        return campaign;
    }

    static ReportedPerson person(UUID id, boolean active, ActivityKind... kinds) {
        return new ReportedPerson(
                id,
                null,
                "Uhl",
                "Uta",
                LocalDate.of(1980, 5, 17),
                Gender.FEMALE,
                active,
                DAY,
                Set.of(kinds),
                List.of("Tuba"),
                List.of(),
                List.of(),
                true,
                true,
                null);
    }

    static Figures heads(int active) {
        return new Figures(List.of(new Cell(FigureTable.HEADS, Head.ACTIVE.name(), Figures.ALL, active)));
    }

    static Report report(UUID campaign, UUID meldung, Figures figures, ReportedPerson... persons) {
        var club = new ClubData(
                CLUB.name(),
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
                false,
                null,
                null,
                null);
        return new Report(
                Report.FORMAT,
                meldung,
                1,
                null,
                campaign,
                2027,
                DAY,
                CLUB,
                "district",
                "Clavis 1",
                club,
                List.of(),
                List.of(persons),
                figures,
                List.of(),
                List.of());
    }

    /** As a signature looks; nobody verifies it here. */
    static SignedContent signed(String content) {
        return new SignedContent(
                UUID.randomUUID(),
                "meldung.report",
                "club",
                "ab".repeat(32),
                "2027-01-05T10:15:30.123Z",
                content,
                "cd".repeat(32),
                "AbCd".repeat(22),
                "-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----\n");
    }
}
