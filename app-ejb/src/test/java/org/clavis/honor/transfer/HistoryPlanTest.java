package org.clavis.honor.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clavis.honor.HonorChecks;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorOrigin;
import org.clavis.honor.entity.HonorState;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.shipped.ShippedOrders;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;
import org.clavis.transfer.ImportMessage;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.LineReport;
import org.clavis.transfer.LineReport.Outcome;
import org.clavis.transfer.TableReader;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class HistoryPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final Member member = new Member(PersonKind.NATURAL);
    private final List<Honor> recorded = new ArrayList<>();
    private KnownHistory history = KnownHistory.of(member, List.of(), List.of(), List.of());

    HistoryPlanTest() {
        member.setBirthDate(LocalDate.of(1970, 1, 1));
    }

    @Test
    void headers_areUnderstoodAsPeopleWriteThem() {
        var columns = HistoryColumns.guess(TableReader.read(
                "Mitgl.-Nr.;Name;Vorname;Ehrung;Verliehen am;Verband;Urkunde Nr.;Lieblingsfarbe\n1;a;b;c;d;e;f;g\n"
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(columns.stream().map(column -> String.valueOf(column.field())))
                .containsExactly(
                        "MEMBER_NUMBER",
                        "FAMILY_NAME",
                        "GIVEN_NAME",
                        "HONOR",
                        "AWARDED_ON",
                        "AWARDING_BODY",
                        "CERTIFICATE_NUMBER",
                        "null");
    }

    @Test
    void honorOfARule_isItsStep() {
        RuleContent rule = rule("BDMV-A-20");
        LineReport report = take("Code;Verliehen am;Urkunde", rule.code() + ";08.11.2008;17/2008");
        assertThat(report.outcome()).isEqualTo(Outcome.NEW);
        assertThat(history.freshHonors()).singleElement().satisfies(honor -> {
            assertThat(honor.getRuleCode()).isEqualTo("BDMV-A-20");
            assertThat(honor.getStep()).isEqualTo(20);
            assertThat(honor.getTitle()).isEqualTo(rule.title());
            assertThat(honor.getHonorYear()).isEqualTo(2008);
            assertThat(honor.getAwardedOn()).isEqualTo(LocalDate.of(2008, 11, 8));
            assertThat(honor.getCertificateNumber()).isEqualTo("17/2008");
            assertThat(honor.getOrigin()).isEqualTo(HonorOrigin.IMPORTED);
        });
    }

    @Test
    void honorNoRuleKnows_keepsItsTitle_ifItSaysWhoGaveIt() {
        LineReport report = take("Ehrung;Jahr;Verband", "Goldene Trompete am Band;1999;Stadt Mühlberg");
        assertThat(report.outcome()).isEqualTo(Outcome.NEW);
        assertThat(keys(report)).containsExactly("honor.import.rule.unknown");
        assertThat(history.freshHonors().get(0).getTitle()).isEqualTo("Goldene Trompete am Band");
        assertThat(keys(take("Ehrung;Jahr", "Silberne Trompete;1999"))).containsExactly("honor.import.body.missing");
    }

    @Test
    void theSameFileAgain_changesNothing() {
        take("Code;Verliehen am", "BDMV-A-20;08.11.2008");
        LineReport again = take("Code;Verliehen am", "BDMV-A-20;08.11.2008");
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(history.freshHonors()).hasSize(1);
    }

    @Test
    void anAssumedHonor_isGivenOnceAFileSaysSo() {
        recorded.add(Honor.assumed(member, active(rule("BDMV-A-20")), 20, 2008));
        history = KnownHistory.of(member, recorded, List.of(), List.of());
        LineReport report = take("Code;Verliehen am", "BDMV-A-20;08.11.2008");
        assertThat(report.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(history.correctedHonors()).singleElement().satisfies(honor -> assertThat(honor.getState())
                .isEqualTo(HonorState.GIVEN));
        assertThat(recorded.get(0).getState()).as("the record itself").isEqualTo(HonorState.ASSUMED);
    }

    @Test
    void whatIsWrong_isSaidOfItsColumn() {
        LineReport report = take("Ehrung;Verliehen am;Verband", "Nadel;31.02.1999;BDMV");
        assertThat(report.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(report.messages().get(0).column()).isEqualTo("Verliehen am");
        assertThat(keys(report)).contains("member.import.date.nonexistent");
        assertThat(keys(take("Ehrung;Verliehen am;Verband", "Nadel;08.11.1960;BDMV")))
                .contains("honor.rule.beforeBirth");
        assertThat(history.freshHonors()).isEmpty();
    }

    @Test
    void time_isReadWithItsOfficeAndClub() {
        LineReport report = take("Funktion;von;bis;Verein", "Schatzmeister;1994;2003;Musikverein Eichhausen");
        assertThat(report.outcome()).isEqualTo(Outcome.NEW);
        assertThat(history.periods()).singleElement().satisfies(period -> {
            assertThat(period.getKind()).isEqualTo(ActivityKind.BOARD_EXECUTIVE);
            assertThat(period.getOffice()).isEqualTo(Office.TREASURER);
            assertThat(period.getOfficeLabel()).isEqualTo("Schatzmeister");
            assertThat(period.getStartedOn()).isEqualTo(LocalDate.of(1994, 1, 1));
            assertThat(period.getEndedOn()).isEqualTo(LocalDate.of(2003, 12, 31));
            assertThat(period.getClub()).isEqualTo(ActivityClub.OTHER);
            assertThat(period.getEvidence()).isEqualTo(EvidenceGrade.IMPORTED);
        });
        assertThat(keys(report)).containsOnly("member.import.date.yearOnly");
    }

    @Test
    void timeInTheClubItself_isNoTimeElsewhere() {
        take("Tätigkeit;von;Verein", "Musiker;01.04.1984;Musikverein Lindenfeld");
        assertThat(history.periods().get(0).getClub()).isEqualTo(ActivityClub.OWN);
    }

    @Test
    void timeKnownWithoutItsEnd_isCompleted() {
        var period = new ActivityPeriod(member);
        period.setKind(ActivityKind.MUSICIAN);
        period.setStartedOn(LocalDate.of(1984, 4, 1));
        history = KnownHistory.of(member, List.of(), List.of(period), List.of());
        LineReport report = take("Tätigkeit;von;bis", "Musiker;01.04.1984;30.06.1999");
        assertThat(report.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(history.periods()).hasSize(1);
        assertThat(period.getEndedOn()).as("the record itself").isNull();
    }

    @Test
    void instrumentOfATime_isPlayedInThatTime() {
        take("Tätigkeit;von;bis;Instrument", "Musiker;01.04.1984;30.06.1999;Tuba");
        assertThat(history.playing()).singleElement().satisfies(playing -> {
            assertThat(playing.getInstrument()).isEqualTo("Tuba");
            assertThat(playing.getStartedOn()).isEqualTo("1984-04-01");
            assertThat(playing.getEndedOn()).isEqualTo("1999-06-30");
        });
        take("Tätigkeit;von;bis;Instrument", "Musiker;01.04.1984;30.06.1999;tuba");
        assertThat(history.playing()).hasSize(1);
    }

    private LineReport take(String header, String row) {
        var request = new ImportRequest(
                TableReader.read((header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8)),
                Map.of(),
                ImportRequest.Mode.ALL,
                true);
        var line = new HistoryLine(request.table().rows().get(0), HistoryColumns.of(request));
        UUID id = member.getId();
        return new HistoryPlan(
                        Map.of(id, history),
                        new HonorCell(
                                ShippedOrders.of("BDMV").orElseThrow().rules().stream()
                                        .map(HistoryPlanTest::active)
                                        .toList(),
                                TODAY),
                        new PeriodCell("Musikverein Lindenfeld", TODAY),
                        honor -> new HonorChecks(VALIDATOR).broken(honor, TODAY),
                        period -> period.brokenRules(TODAY))
                .plan(line, id);
    }

    private static RuleContent rule(String code) {
        return ShippedOrders.of("BDMV").orElseThrow().rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ActiveRule active(RuleContent rule) {
        return new ActiveRule("lv-suedwest", 1, rule);
    }

    private static List<String> keys(LineReport report) {
        return report.messages().stream().map(ImportMessage::key).toList();
    }
}
