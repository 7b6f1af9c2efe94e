package org.clavis.meldung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Collected;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.tenant.Organisation;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final Organisation DISTRICT =
            new Organisation(UUID.randomUUID(), "district", "Kreisverband", TenantLevel.DISTRICT);
    private static final Organisation STATE =
            new Organisation(UUID.randomUUID(), "state", "Landesverband", TenantLevel.STATE);

    @Test
    void names_goUpAsFarAsTheCampaignSays() {
        Meldung club = club("club", TenantLevel.CLUB);
        assertThat(passedOn(TenantLevel.STATE, club).snapshot()).isNotNull().isEqualTo(club.getSigned());
        assertThat(passedOn(TenantLevel.DISTRICT, club("club", TenantLevel.CLUB))
                        .snapshot())
                .isNull();
    }

    @Test
    void snapshotOfAFederation_isNotPassedOn_itsClubsAreByThemselves() {
        assertThat(passedOn(TenantLevel.NATIONAL, club("below", TenantLevel.DISTRICT))
                        .snapshot())
                .isNull();
    }

    @Test
    void smallCounts_areSummedUp_whereNamesEnd() {
        var figures =
                new Figures(List.of(cell("0-18", "FEMALE", 2), cell("0-18", "MALE", 1), cell("19-60", "FEMALE", 20)));
        assertThat(gathering(TenantLevel.DISTRICT, 3).told(figures).cells())
                .noneMatch(cell -> cell.count() < 3)
                .satisfies(cells ->
                        assertThat(cells.stream().mapToInt(Cell::count).sum()).isEqualTo(23));
        assertThat(gathering(TenantLevel.STATE, 3).told(figures)).isEqualTo(figures);
        assertThat(gathering(TenantLevel.DISTRICT, 0).told(figures)).isEqualTo(figures);
    }

    @Test
    void whoPassedItOnFirst_staysKnown() {
        Collected direct = passedOn(TenantLevel.STATE, club("club", TenantLevel.CLUB));
        assertThat(direct.via()).isEqualTo("district");
        Meldung fromBelow = collected(
                new Collected(UUID.randomUUID(), Reported.CLUB, "subdistrict", 1, "00", Reported.heads(7), null));
        assertThat(passedOn(TenantLevel.STATE, fromBelow).via()).isEqualTo("subdistrict");
    }

    private static Cell cell(String age, String gender, int count) {
        return new Cell(FigureTable.ACTIVE, age, gender, count);
    }

    private static Collected passedOn(TenantLevel namesUpTo, Meldung accepted) {
        return gathering(namesUpTo, 0).below(List.of(accepted)).get(0);
    }

    private static Gathering gathering(TenantLevel namesUpTo, int suppressBelow) {
        return new Gathering(Reported.campaign(namesUpTo, suppressBelow).terms(), DISTRICT, STATE);
    }

    private static Meldung club(String alias, TenantLevel level) {
        Campaign campaign = Reported.campaign(TenantLevel.STATE, 0);
        var reporter = new Reporter(alias, "Musikverein", level, null);
        return Meldung.received(
                campaign,
                Reported.report(campaign.getId(), UUID.randomUUID(), Reported.heads(7)),
                reporter,
                Reported.signed("what the club said"),
                MeldungOrigin.RECEIVED);
    }

    private static Meldung collected(Collected content) {
        return Meldung.collected(club("subdistrict", TenantLevel.DISTRICT), content);
    }
}
