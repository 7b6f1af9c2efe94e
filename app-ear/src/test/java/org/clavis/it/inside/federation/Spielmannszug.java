package org.clavis.it.inside.federation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.club.entity.OutsideOrganisation;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.member.entity.Office;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RowId;
import org.clavis.tenant.entity.TenantLevel;

/** A club outside this server, what it is asked for and what it reports. */
final class Spielmannszug {
    private static final int YEAR = GermanDate.today().getYear();
    private static final LocalDate KEY_DATE = LocalDate.of(YEAR, 1, 1);

    /** Chair and conductor are the same person. */
    private static final UUID CHAIR = RowId.next();

    private Spielmannszug() {}

    static OutsideOrganisation organisation() {
        OutsideOrganisation one = OutsideOrganisation.blank();
        one.setNumber("301");
        one.setName("Spielmannszug");
        one.setStartedOn(LocalDate.of(1999, 1, 1));
        return one;
    }

    static CampaignTerms terms() {
        LocalDate today = GermanDate.today();
        return new CampaignTerms(
                YEAR,
                KEY_DATE,
                today.minusDays(60),
                today.plusDays(10),
                Set.of(TenantLevel.CLUB),
                List.of(18, 60),
                PassiveReport.COUNTS,
                TenantLevel.DISTRICT,
                0,
                true,
                List.of(),
                null);
    }

    static Report report(UUID campaign, String recipient) {
        return new Report(
                Report.FORMAT,
                RowId.next(),
                1,
                null,
                campaign,
                YEAR,
                KEY_DATE,
                new Reporter(recipient + ".301", "Spielmannszug", TenantLevel.CLUB, "301"),
                recipient,
                "test",
                new ClubData(
                        "Spielmannszug",
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
                List.of(
                        holder(CHAIR, Office.CHAIR, "Ahorn"),
                        holder(CHAIR, Office.CONDUCTOR, "Ahorn"),
                        holder(RowId.next(), Office.TREASURER, "Birke")),
                List.of(),
                Figures.NONE,
                List.of(),
                List.of());
    }

    private static OfficeHolder holder(UUID person, Office office, String familyName) {
        return new OfficeHolder(
                person, office, null, familyName, "Kim", null, "Am Markt 1", "64999", "Eichenau", null, null, null);
    }
}
