package org.clavis.member.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.QualificationKind;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.transfer.ImportMessage;
import org.clavis.transfer.LineReport;
import org.clavis.transfer.LineReport.Outcome;
import org.junit.jupiter.api.Test;

/** What lists say of instruments, offices, badges and former Meldungen. */
class RegisterImportTest {
    private final Club club = new Club();

    @Test
    void yearsOfFormerMeldungen_areImportedAsSuch() {
        assertThat(take("Nachname;Gemeldete Jahre", "Kern;1998-2000, 2004"))
                .extracting(LineReport::outcome)
                .containsExactly(Outcome.NEW);
        List<ReportedActivity> years = Objects.requireNonNull(kern().reportedYears());
        assertThat(years).extracting(ReportedActivity::getYear).containsExactly(1998, 1999, 2000, 2004);
        assertThat(years).extracting(ReportedActivity::getKind).containsOnly(ActivityKind.MUSICIAN);
        assertThat(years).extracting(ReportedActivity::getEvidence).containsOnly(EvidenceGrade.IMPORTED);
    }

    @Test
    void yearsThatCannotBeRead_areAnError() {
        assertThat(take("Nachname;Gemeldete Jahre", "Kern;seit langem"))
                .flatExtracting(LineReport::messages)
                .extracting(ImportMessage::key)
                .containsExactly("member.import.years.notUnderstood");
    }

    @Test
    void severalInstrumentsAndBadges_areRowsOfTheirOwn() {
        take(
                "Nachname;Eintritt;Status;Instrument;Leistungsabzeichen",
                "Kern;01.01.2001;aktiv;\"Klarinette, Saxophon\";\"D1, D2\"");
        assertThat(Objects.requireNonNull(kern().playing()))
                .extracting(Playing::getInstrument, Playing::isMain)
                .containsExactly(tuple("Klarinette", true), tuple("Saxophon", false));
        assertThat(Objects.requireNonNull(kern().qualifications()))
                .extracting(Qualification::getKind)
                .containsExactly(QualificationKind.D1, QualificationKind.D2);
        assertThat(Objects.requireNonNull(kern().activities()))
                .extracting(ActivityPeriod::getKind)
                .containsExactly(ActivityKind.MUSICIAN);
    }

    @Test
    void anotherInstrumentThanRecorded_isAskedAboutAndNotTaken() {
        take("Nachname;Vorname;Instrument", "Kern;Ida;Klarinette");
        assertThat(take("Nachname;Vorname;Instrument", "Kern;Ida;Tuba"))
                .flatExtracting(LineReport::messages)
                .extracting(ImportMessage::key)
                .contains("member.import.instrument.differs");
        assertThat(Objects.requireNonNull(kern().playing()))
                .extracting(Playing::getInstrument)
                .containsExactly("Klarinette");
    }

    @Test
    void officesWithTheirTimes_areKeptApartFromActivities() {
        take(
                "Nachname;Amtszeiten;Tätigkeiten",
                "Kern;Amt: 1. Vorsitz | Tätigkeit: Geschäftsführender Vorstand | von: 01.03.2020 | gewählt am: 28.02.2020;"
                        + "Tätigkeit: Musiker | von: 01.01.1990");
        assertThat(Objects.requireNonNull(kern().offices())).singleElement().satisfies(office -> {
            assertThat(office.getOffice()).isEqualTo(Office.CHAIR);
            assertThat(office.getElectedOn()).isEqualTo("2020-02-28");
        });
        assertThat(Objects.requireNonNull(kern().activities())).hasSize(1);
    }

    @Test
    void marksForTheMeldung_areYesOrNo() {
        take("Nachname;Versichert;GEMA", "Kern;ja;nein");
        assertThat(Objects.requireNonNull(kern().reporting()).isInsured()).isTrue();
        assertThat(Objects.requireNonNull(kern().reporting()).isGema()).isFalse();
    }

    private MemberRecord kern() {
        return club.records().get(0);
    }

    private List<LineReport> take(String header, String row) {
        return club.take((header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
