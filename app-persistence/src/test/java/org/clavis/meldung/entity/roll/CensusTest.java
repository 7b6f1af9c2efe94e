package org.clavis.meldung.entity.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clavis.club.entity.Cooperation;
import org.clavis.club.entity.CooperationKind;
import org.clavis.club.entity.Ensemble;
import org.clavis.club.entity.EnsembleKind;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.QualificationKind;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;

class CensusTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test
    void personOfManyRoles_isOneHead() {
        Enrolled busy = new Somebody("Uhl")
                .does(ActivityKind.MUSICIAN)
                .does(ActivityKind.SECTION_LEADER)
                .holds(Office.CHAIR, DAY.minusYears(2))
                .plays("Trompete", null)
                .plays("Flügelhorn", null)
                .enrolled();
        Census census = census(PassiveReport.COUNTS, busy);
        assertThat(census.persons()).singleElement().satisfies(person -> {
            assertThat(person.kinds())
                    .containsExactlyInAnyOrder(
                            ActivityKind.MUSICIAN, ActivityKind.SECTION_LEADER, ActivityKind.BOARD_EXECUTIVE);
            assertThat(person.instruments()).containsExactly("Trompete", "Flügelhorn");
        });
        assertThat(count(census, FigureTable.HEADS, Head.ACTIVE.name())).isEqualTo(1);
        assertThat(count(census, FigureTable.INSTRUMENT, "TRUMPETS")).isEqualTo(1);
    }

    @Test
    void passiveMembers_areCountedAndNotNamed_unlessTheCampaignWantsNames() {
        Enrolled passive = new Somebody("Ott").does(ActivityKind.PASSIVE).enrolled();
        assertThat(census(PassiveReport.COUNTS, passive).persons()).isEmpty();
        assertThat(count(census(PassiveReport.COUNTS, passive), FigureTable.HEADS, "PASSIVE"))
                .isEqualTo(1);
        assertThat(census(PassiveReport.NAMES, passive).persons())
                .extracting(ReportedPerson::familyName, ReportedPerson::active, ReportedPerson::activeSince)
                .containsExactly(tuple("Ott", false, null));
    }

    @Test
    void insuranceAndGema_countForThoseWhoAreActive() {
        Enrolled active = new Somebody("Uhl")
                .does(ActivityKind.MUSICIAN)
                .told(true, true, null)
                .enrolled();
        Enrolled passive = new Somebody("Ott").told(true, true, null).enrolled();
        Census census = census(PassiveReport.NAMES, active, passive);
        assertThat(count(census, FigureTable.HEADS, "INSURED")).isEqualTo(1);
        assertThat(count(census, FigureTable.HEADS, "GEMA")).isEqualTo(1);
        assertThat(census.persons()).extracting(ReportedPerson::insured).containsExactly(true, false);
    }

    @Test
    void ensemblesAndCooperations_areToldByName_andCountedByKind() {
        Ensemble band = Ensemble.blank();
        band.setName("Jugendkapelle");
        band.setKind(EnsembleKind.YOUTH_ORCHESTRA);
        Cooperation school = Cooperation.blank();
        school.setPartner("Grundschule am Markt");
        school.setKind(CooperationKind.PRIMARY_SCHOOL);
        Enrolled pupil = new Somebody("Abt")
                .does(ActivityKind.PUPIL)
                .plays("Klarinette", band.getId())
                .told(false, false, school.getId())
                .enrolled();
        var census = new Census(roll(pupil), new Groups(List.of(band), List.of(school)), terms(PassiveReport.COUNTS));
        assertThat(census.persons()).singleElement().satisfies(person -> {
            assertThat(person.ensembles()).containsExactly("Jugendkapelle");
            assertThat(person.cooperation()).isEqualTo("Grundschule am Markt");
        });
        assertThat(count(census, FigureTable.ENSEMBLE, "YOUTH_ORCHESTRA")).isEqualTo(1);
        assertThat(count(census, FigureTable.COOPERATION, "PRIMARY_SCHOOL")).isEqualTo(1);
        assertThat(count(census, FigureTable.HEADS, "PUPIL")).isEqualTo(1);
    }

    @Test
    void examsOfTheLastYear_areCounted_allEarlierOnesToldToo() {
        Enrolled person = new Somebody("Abt")
                .does(ActivityKind.MUSICIAN)
                .passed(QualificationKind.D1, DAY.minusYears(1))
                .passed(QualificationKind.D2, DAY.minusYears(1).plusDays(1))
                .passed(QualificationKind.D3, DAY.plusDays(1))
                .passed(QualificationKind.C, null)
                .enrolled();
        Census census = census(PassiveReport.COUNTS, person);
        assertThat(census.persons().get(0).qualifications()).containsExactly("D1", "D2", "C");
        assertThat(cells(census, FigureTable.QUALIFICATION))
                .extracting(Cell::row)
                .containsExactly("D2");
    }

    @Test
    void officeHolderWhoDoesNotPlay_countsForNoInstrument() {
        Enrolled chair = new Somebody("Uhl")
                .holds(Office.CHAIR, DAY.minusYears(2))
                .plays("Tuba", null)
                .enrolled();
        Census census = census(PassiveReport.COUNTS, chair);
        assertThat(count(census, FigureTable.INSTRUMENT, "TUBAS")).isZero();
        assertThat(census.persons().get(0).instruments()).isEmpty();
    }

    private static Census census(PassiveReport passives, Enrolled... people) {
        return new Census(roll(people), Groups.NONE, terms(passives));
    }

    private static Roll roll(Enrolled... people) {
        return new Roll(DAY, TenantLevel.CLUB, List.of(people), Map.of());
    }

    private static CampaignTerms terms(PassiveReport passives) {
        return new CampaignTerms(
                2027,
                DAY,
                DAY.minusMonths(1),
                DAY.plusMonths(1),
                Set.of(TenantLevel.CLUB),
                List.of(18, 60),
                passives,
                TenantLevel.STATE,
                0,
                false,
                List.of(),
                null);
    }

    private static List<Cell> cells(Census census, FigureTable table) {
        Figures figures = census.figures();
        return figures.cells().stream().filter(cell -> cell.table() == table).toList();
    }

    private static int count(Census census, FigureTable table, String row) {
        return cells(census, table).stream()
                .filter(cell -> cell.row().equals(row))
                .mapToInt(Cell::count)
                .sum();
    }
}
