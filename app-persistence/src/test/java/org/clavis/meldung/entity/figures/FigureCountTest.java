package org.clavis.meldung.entity.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.member.entity.Gender;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureCountTest {
    private static final CampaignTerms TERMS = new CampaignTerms(
            2026,
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2027, 1, 31),
            Set.of(TenantLevel.CLUB),
            List.of(6, 14, 18),
            PassiveReport.COUNTS,
            TenantLevel.DISTRICT,
            0,
            false,
            List.of(),
            null);

    @Test
    void ageGroups_coverEveryAge() {
        assertThat(AgeGroups.of(TERMS).rows()).containsExactly("0-6", "7-14", "15-18", "19+");
        assertThat(new AgeGroups(List.of()).rows()).containsExactly("0+");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31,7-14",
        "2020-01-01,0-6",
        "2012-01-01,7-14",
        "2011-12-31,15-18",
        "2007-12-31,19+",
        "2026-12-31,0-6",
        "2027-01-01,UNKNOWN",
        ",UNKNOWN"
    })
    void age_isThatOnTheKeyDate(@Nullable LocalDate birthDate, String row) {
        var figures = FigureCount.of(List.of(CountedPerson.passive(birthDate, Gender.DIVERSE)), TERMS);

        assertThat(figures.at(FigureTable.PASSIVE, row, "DIVERSE")).isEqualTo(1);
        assertThat(figures.head(Head.PASSIVE)).isEqualTo(1);
    }

    @Test
    void activePerson_countsOnceWhateverItDoes() {
        var figures = FigureCount.of(List.of(busy(), busy()), TERMS);

        assertThat(figures.at(FigureTable.ACTIVE, "7-14", "FEMALE")).isEqualTo(2);
        assertThat(figures.row(FigureTable.INSTRUMENT, "FLUTES")).isEqualTo(2);
        assertThat(figures.total(FigureTable.ENSEMBLE)).isEqualTo(4);
        assertThat(figures.row(FigureTable.QUALIFICATION, "D1")).isEqualTo(2);
        assertThat(figures.row(FigureTable.COOPERATION, "SCHOOL")).isEqualTo(2);
        assertThat(figures.head(Head.ACTIVE)).isEqualTo(2);
        assertThat(figures.head(Head.PUPIL)).isEqualTo(2);
        assertThat(figures.head(Head.INSURED)).isEqualTo(2);
        assertThat(figures.head(Head.GEMA)).isZero();
    }

    @Test
    void passiveMember_countsInNoTableOfActiveOnes() {
        var insured = new CountedPerson(
                null, Gender.MALE, false, true, "FLUTES", Set.of("WIND"), List.of(), null, true, true);
        var figures = FigureCount.of(List.of(insured), TERMS);

        assertThat(figures.cells()).extracting(Cell::table).containsExactly(FigureTable.PASSIVE, FigureTable.HEADS);
    }

    @Test
    void everybody_isInTotalsAndHeads() {
        var random = new Random(60);
        var persons = new ArrayList<CountedPerson>();
        for (int i = 0; i < 5000; i++) {
            persons.add(somebody(random));
        }
        var figures = FigureCount.of(persons, TERMS);

        int active = (int) persons.stream().filter(CountedPerson::active).count();
        assertThat(figures.total(FigureTable.ACTIVE)).isEqualTo(active).isEqualTo(figures.head(Head.ACTIVE));
        assertThat(figures.total(FigureTable.INSTRUMENT)).isEqualTo(active);
        assertThat(figures.total(FigureTable.PASSIVE))
                .isEqualTo(persons.size() - active)
                .isEqualTo(figures.head(Head.PASSIVE));
        assertThat(FigureCount.of(persons.subList(0, 1234), TERMS)
                        .plus(FigureCount.of(persons.subList(1234, 5000), TERMS)))
                .isEqualTo(figures);
    }

    private static CountedPerson busy() {
        return new CountedPerson(
                LocalDate.of(2014, 5, 1),
                Gender.FEMALE,
                true,
                true,
                "FLUTES",
                Set.of("YOUTH", "WIND"),
                List.of("D1"),
                "SCHOOL",
                true,
                false);
    }

    private static CountedPerson somebody(Random random) {
        var born = random.nextInt(20) == 0 ? null : LocalDate.of(1930 + random.nextInt(96), 1, 1);
        var gender = List.of(Gender.values()).get(random.nextInt(4));
        var instrument = random.nextInt(8) == 0 ? null : "GROUP" + random.nextInt(14);
        return new CountedPerson(
                born, gender, random.nextBoolean(), false, instrument, Set.of(), List.of(), null, true, true);
    }
}
