package org.clavis.honor.entity.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a club applies for.
 *
 * @param arithmetic what was counted, in a sentence
 * @param evidence {@link Evidence} as JSON; null in a draft
 * @param rule the edition of the rule as JSON
 */
public record Claim(Person person, Honor honor, @Nullable String arithmetic, @Nullable String evidence, String rule) {
    /**
     * Somebody to be honored.
     *
     * @param ref the member's id within the club
     */
    public record Person(UUID ref, String familyName, @Nullable String givenName, @Nullable LocalDate birthDate) {}

    /**
     * An edition of a rule, and the step of it that somebody is due for.
     *
     * @param awardingBody alias of the organisation that gives the honor
     * @param step years it is given for; 0 for merits
     */
    public record Honor(
            String awardingBody,
            String ruleCode,
            int edition,
            String title,
            @Nullable String grade,
            int step,
            int year) {}
}
