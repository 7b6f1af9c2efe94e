package org.clavis.meldung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.clavis.meldung.entity.campaign.Question;
import org.clavis.meldung.entity.campaign.QuestionKind;
import org.clavis.meldung.entity.report.Answer;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.entity.report.ClubData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The organisation's own record, and its answers. */
class RecordChecksTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Question CONCERTS =
            new Question("concerts", "Wie viele Konzerte?", QuestionKind.NUMBER, true, List.of(), null);
    private static final Question HALL =
            new Question("hall", "Eigener Saal?", QuestionKind.YES_NO, false, List.of(), null);
    private static final Question STYLE =
            new Question("style", "Welche Richtung?", QuestionKind.CHOICE, false, List.of("Marsch", "Jazz"), null);

    @Test
    void completeRecord_isNotDoubted() {
        assertThat(doubts(club("Gasse 2", "post@club.example", DAY, "DE02"))).isEmpty();
    }

    @Test
    void emptyRecord_isDoubtedInEachPart_andTheAddressStandsInTheWay() {
        assertThat(doubts(club(null, null, null, null)))
                .containsExactly(
                        Doubt.ADDRESS_MISSING, Doubt.CLUB_UNREACHABLE, Doubt.EXEMPTION_MISSING, Doubt.SEPA_MISSING);
        assertThat(Doubt.ADDRESS_MISSING.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void taxExemption_holdsUpToItsLastDay() {
        assertThat(doubts(club("Gasse 2", "post@club.example", DAY.minusDays(1), "DE02")))
                .containsExactly(Doubt.EXEMPTION_EXPIRED);
    }

    @Test
    void requiredQuestion_hasToBeAnswered_othersNeedNot() {
        assertThat(answered()).containsExactly(Doubt.ANSWER_MISSING);
        assertThat(answered(new Answer("concerts", " "))).containsExactly(Doubt.ANSWER_MISSING);
        assertThat(answered(new Answer("concerts", "0"))).isEmpty();
    }

    @Test
    void answers_areWhatTheQuestionAsksFor() {
        assertThat(answered(new Answer("concerts", "viele"))).containsExactly(Doubt.ANSWER_UNUSABLE);
        assertThat(answered(new Answer("concerts", "3"), new Answer("hall", "vielleicht")))
                .containsExactly(Doubt.ANSWER_UNUSABLE);
        assertThat(answered(new Answer("concerts", "3"), new Answer("style", "Jazz")))
                .isEmpty();
        assertThat(answered(new Answer("concerts", "3"), new Answer("style", "Tango")))
                .containsExactly(Doubt.ANSWER_UNUSABLE);
    }

    @Test
    void answersToQuestionsThatAreNotAskedAnyMore_areNotTold() {
        var given = new Answers(List.of(new Answer("gone", "1"), new Answer("hall", ""), new Answer("concerts", "3")));
        assertThat(new AnswerCheck(List.of(CONCERTS, HALL), given).told()).containsExactly(new Answer("concerts", "3"));
    }

    private static List<Doubt> answered(Answer... answers) {
        return new AnswerCheck(List.of(CONCERTS, HALL, STYLE), new Answers(Arrays.asList(answers)))
                .findings()
                .map(Finding::doubt)
                .toList();
    }

    private static List<Doubt> doubts(ClubData club) {
        return new ClubCheck(club, DAY).findings().map(Finding::doubt).toList();
    }

    private static ClubData club(
            @Nullable String street, @Nullable String mail, @Nullable LocalDate exemptUntil, @Nullable String iban) {
        return new ClubData(
                "Musikverein",
                null,
                null,
                null,
                street,
                "64668",
                "Rimbach",
                mail,
                null,
                null,
                null,
                null,
                DAY,
                exemptUntil,
                false,
                iban,
                null,
                "DE98ZZZ");
    }
}
