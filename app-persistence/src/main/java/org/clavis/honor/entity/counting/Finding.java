package org.clavis.honor.entity.counting;

import java.util.List;
import java.util.UUID;
import org.clavis.member.entity.EvidenceGrade;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says about one person in one year, with everything needed to explain it.
 *
 * @param year the honor year asked for
 * @param step years the honor is given for; of a repeated one the step that is due next or was due last
 * @param count what was counted at the key date of the year, for the alternative that comes closest
 * @param missing years (or points) that are missing to the step; 0 if none are
 * @param dueYear year in which the step is or was reached if all goes on as it does; null if it never will be
 * @param givenYear year of the honor that {@code outcome} speaks of: given, refused, excluding, prerequisite
 * @param related code of the other rule that {@code outcome} speaks of
 * @param evidence grades of the periods counted, best first, without repetition
 */
public record Finding(
        UUID member,
        ActiveRule rule,
        int year,
        int step,
        Outcome outcome,
        Count count,
        int missing,
        @Nullable Integer dueYear,
        @Nullable Integer givenYear,
        @Nullable String related,
        List<EvidenceGrade> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
    }

    public boolean isProposal() {
        return outcome == Outcome.DUE || outcome == Outcome.OVERDUE;
    }
}
