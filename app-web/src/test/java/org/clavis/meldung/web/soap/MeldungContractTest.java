package org.clavis.meldung.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.club.entity.Whereabouts;
import org.clavis.exchange.SignatureCheck;
import org.clavis.meldung.entity.CampaignState;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.campaign.Question;
import org.clavis.meldung.entity.campaign.QuestionKind;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Answer;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.entity.report.Collected;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.meldung.web.soap.MeldungMessages.FoundCampaigns;
import org.clavis.meldung.web.soap.MeldungMessages.FoundClubs;
import org.clavis.meldung.web.soap.MeldungMessages.FoundFile;
import org.clavis.meldung.web.soap.MeldungMessages.FoundMeldung;
import org.clavis.meldung.web.soap.MeldungMessages.FoundMeldungen;
import org.clavis.meldung.web.soap.MeldungMessages.OneMeldung;
import org.clavis.meldung.web.soap.MeldungMessages.ReportSent;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Office;
import org.clavis.shared.web.soap.Binary;
import org.clavis.shared.web.soap.ContractRules;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class MeldungContractTest {
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Reporter CLUB = new Reporter("mv-x", "Musikverein X e. V.", TenantLevel.CLUB, "0815");
    private static final Figures FIGURES =
            new Figures(List.of(new Cell(FigureTable.ACTIVE, "7-14", Gender.FEMALE.name(), 12)));
    private static final MeldungSummary SUMMARY = new MeldungSummary(
            ID, 2, ID, 2026, CLUB, "mv-x", MeldungOrigin.PROGRAM, MeldungState.SUBMITTED, 1, Instant.EPOCH, null);
    private static final ReportedPerson PERSON = new ReportedPerson(
            ID,
            "17",
            "Muster",
            "Erika",
            DAY,
            Gender.FEMALE,
            true,
            DAY,
            Set.of(ActivityKind.MUSICIAN),
            List.of("Flöte"),
            List.of("Blasorchester"),
            List.of("D1"),
            true,
            false,
            null);
    private static final Report REPORT = new Report(
            Report.FORMAT,
            ID,
            1,
            null,
            ID,
            2026,
            DAY,
            CLUB,
            "kv-y",
            "Programm 1.0",
            new ClubData(
                    "Musikverein X e. V.",
                    null,
                    "X",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "e. V.",
                    "VR 1",
                    DAY,
                    DAY,
                    true,
                    "DE02120300000000202051",
                    "BYLADEM1001",
                    null),
            List.of(new OfficeHolder(
                    ID, Office.CHAIR, null, "Muster", "Erika", DAY, null, null, null, null, null, DAY)),
            List.of(PERSON),
            FIGURES,
            List.of(new Answer("jugend", "true")),
            List.of(new Collected(ID, CLUB, "mv-x", 1, "0".repeat(64), FIGURES, null)));

    private final ContractRules contract = new ContractRules("meldung");

    @Test
    void answers_keepToTheSchema() throws IOException, SAXException {
        CampaignTerms terms = new CampaignTerms(
                2026,
                DAY,
                DAY,
                DAY,
                Set.of(TenantLevel.CLUB),
                List.of(6, 14),
                PassiveReport.COUNTS,
                TenantLevel.STATE,
                3,
                true,
                List.of(new Question("jugend", "Jugend?", QuestionKind.YES_NO, true, List.of(), null)),
                null);
        CampaignSummary campaign =
                new CampaignSummary(ID, 1, "lv-z", "Landesverband Z", CampaignState.ANNOUNCED, 1, terms);
        keeps(new FoundCampaigns(List.of(campaign)), "listCampaigns");
        keeps(new FoundMeldungen(List.of(SUMMARY), 1), "listMeldungen");
        keeps(new FoundMeldung(SUMMARY, SignatureCheck.GENUINE, "weil", FIGURES, REPORT), "getMeldung");
        keeps(new FoundFile("meldung.json", Binary.of((byte) 1)), "getMeldungFile");
        for (String changing : List.of("acceptMeldung", "returnMeldung", "submitMeldung", "submitMeldungFile")) {
            keeps(new OneMeldung(SUMMARY), changing);
        }
        Club club = new Club("kv-y.0815", "MV", TenantLevel.CLUB, "0815", "kv-y.0815", 1, Whereabouts.NO_SOFTWARE);
        keeps(new FoundClubs(List.of(club)), "listClubs");
    }

    /** What is signed is JSON: XML on the way to it must lose nothing. */
    @Test
    void aReportThatWasWritten_isReadAsTheSame() throws IOException, SAXException {
        assertThat(contract.readAgain(new ReportSent(REPORT), "submitMeldung", MeldungOperations.NAMESPACE))
                .isEqualTo(new ReportSent(REPORT));
    }

    @Test
    void constants_areThoseOfTheCode() throws IOException {
        for (Class<? extends Enum<?>> constants : List.of(
                TenantLevel.class,
                CampaignState.class,
                MeldungState.class,
                MeldungOrigin.class,
                PassiveReport.class,
                QuestionKind.class,
                FigureTable.class,
                Gender.class,
                ActivityKind.class,
                Office.class,
                AffiliationPurpose.class,
                SignatureCheck.class,
                Whereabouts.class)) {
            contract.lists(constants);
        }
    }

    @Test
    void messages_areAllInTheSchema() throws IOException {
        contract.namesOnlyWhatThereIs();
        assertThat(contract.operations()).hasSize(9);
    }

    private void keeps(Record answer, String operation) throws IOException, SAXException {
        contract.keeps(answer, operation + "Response", MeldungOperations.NAMESPACE);
    }
}
