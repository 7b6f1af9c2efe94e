package org.clavis.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.campaign.Question;
import org.clavis.meldung.entity.campaign.QuestionKind;
import org.clavis.meldung.entity.report.Answer;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.tenant.entity.TenantLevel;

/** What the state federation of the demo asks, and what its clubs answer. */
final class DemoTerms {
    private static final String CONCERTS = "auftritte";
    private static final String YOUTH = "jugendschutz";

    private DemoTerms() {}

    /** Meldungen of a year are taken from the autumn before until its end, so that whoever tries it out is in time. */
    static CampaignTerms of(int year) {
        return new CampaignTerms(
                year,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year - 1, 1, 1),
                LocalDate.of(year, 12, 31),
                Set.of(TenantLevel.CLUB, TenantLevel.DISTRICT),
                List.of(6, 14, 18, 26, 40, 60),
                PassiveReport.COUNTS,
                TenantLevel.STATE,
                0,
                true,
                List.of(
                        new Question(
                                CONCERTS,
                                "Wie viele öffentliche Auftritte hatten Sie im vergangenen Jahr?",
                                QuestionKind.NUMBER,
                                true,
                                List.of(),
                                "Konzerte, Umzüge und Ständchen zusammen"),
                        new Question(
                                YOUTH,
                                "Haben Sie ein Konzept zum Schutz von Kindern und Jugendlichen?",
                                QuestionKind.YES_NO,
                                false,
                                List.of(),
                                null)),
                "Bitte prüfen Sie vor dem Einreichen die Anschrift Ihres Vereins.");
    }

    static Answers answers(int concerts) {
        return new Answers(List.of(new Answer(CONCERTS, Integer.toString(concerts)), new Answer(YOUTH, "true")));
    }

    /** The answer that a federation asks back about. */
    static Answer nowhere() {
        return new Answer(CONCERTS, "0");
    }
}
