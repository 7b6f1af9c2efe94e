package org.clavis.meldung.entity.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a federation asks the organisations below it to report, when, and how far names go. Told to all of them as JSON;
 * nothing personal.
 *
 * @param year the year reported for
 * @param keyDate the day whose state counts
 * @param opensOn first day on which a Meldung is taken
 * @param closesOn last day on which a Meldung is in time
 * @param reporters levels that have to report
 * @param ageGroups highest age of each group but the last, ascending: {@code 6, 14} means 0–6, 7–14, over 14; at most 11
 * @param passives whether passive members are counted or named
 * @param namesUpTo highest level that is told names; above it only figures go
 * @param suppressBelow counts from 1 to below this go up only within sums; 0 to tell every count
 * @param lastYearCharged whether a missing Meldung is charged with last year's numbers
 * @param questions what is asked beside the figures
 * @param remark a word to those who report
 */
public record CampaignTerms(
        int year,
        LocalDate keyDate,
        LocalDate opensOn,
        LocalDate closesOn,
        Set<TenantLevel> reporters,
        List<Integer> ageGroups,
        PassiveReport passives,
        TenantLevel namesUpTo,
        int suppressBelow,
        boolean lastYearCharged,
        List<Question> questions,
        @Nullable String remark) {
    /** What is asked under that code; the code itself if it is not asked any more. */
    public String asked(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .map(Question::text)
                .findFirst()
                .orElse(code);
    }
}
