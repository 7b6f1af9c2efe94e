package org.clavis.meldung.entity.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clavis.shared.Violation;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;

class TermsCheckTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final Question NUMBER =
            new Question("auftritte", "Wie viele Auftritte?", QuestionKind.NUMBER, true, List.of(), null);

    private static CampaignTerms terms(
            LocalDate keyDate, LocalDate closesOn, List<Integer> ages, List<Question> asked) {
        return new CampaignTerms(
                2027,
                keyDate,
                FIRST,
                closesOn,
                Set.of(TenantLevel.CLUB),
                ages,
                PassiveReport.COUNTS,
                TenantLevel.STATE,
                3,
                false,
                asked,
                null);
    }

    private static List<String> fields(CampaignTerms terms) {
        return TermsCheck.broken(terms).stream().map(Violation::field).toList();
    }

    @Test
    void usualTerms_areInOrder() {
        assertThat(fields(terms(FIRST, FIRST.plusDays(70), List.of(6, 14, 18), List.of(NUMBER))))
                .isEmpty();
        assertThat(fields(terms(FIRST, FIRST, List.of(), List.of()))).isEmpty();
    }

    @Test
    void daysThatContradictEachOther_areNamed() {
        assertThat(fields(terms(LocalDate.of(2029, 1, 1), FIRST.minusDays(1), List.of(), List.of())))
                .containsExactly("keyDate", "closesOn");
    }

    @Test
    void ageGroups_ascend_andAreTwelveAtMost() {
        assertThat(fields(terms(FIRST, FIRST, List.of(14, 6), List.of()))).containsExactly("ageGroups");
        assertThat(fields(terms(FIRST, FIRST, List.of(14, 14), List.of()))).containsExactly("ageGroups");
        assertThat(fields(terms(FIRST, FIRST, IntStream.range(1, 12).boxed().toList(), List.of())))
                .isEmpty();
        assertThat(fields(terms(FIRST, FIRST, IntStream.range(1, 13).boxed().toList(), List.of())))
                .containsExactly("ageGroups");
    }

    @Test
    void questions_haveCodesOfTheirOwn_andChoicesWhereSomethingIsChosen() {
        var shouted = new Question("Auftritte!", " ", QuestionKind.TEXT, false, List.of(), null);
        var choice = new Question("farbe", "Welche?", QuestionKind.CHOICE, false, List.of("rot"), null);
        assertThat(fields(terms(FIRST, FIRST, List.of(), List.of(NUMBER, NUMBER, shouted, choice))))
                .containsExactly("questions[1].code", "questions[2].code", "questions[2].text", "questions[3].choices");
    }

    @Test
    void somebodyHasToReport_andFewCountsAreHeldBack() {
        var nobody = new CampaignTerms(
                2027,
                FIRST,
                FIRST,
                FIRST,
                Set.of(),
                List.of(),
                PassiveReport.NAMES,
                TenantLevel.STATE,
                11,
                false,
                List.of(),
                null);
        assertThat(fields(nobody)).containsExactly("reporters", "suppressBelow");
    }
}
