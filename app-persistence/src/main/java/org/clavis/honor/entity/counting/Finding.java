package org.clavis.honor.entity.counting;

import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.member.entity.EvidenceGrade;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says about one person in one year, with everything needed to explain it.
 *
 * @param year the honor year asked for
 * @param step years the honor is given for; of a repeated one the step that is due next or was due last
 * @param way the alternative that comes closest
 * @param count what was counted for it at the key date of the year
 * @param parts what was counted for the parts that it demands ("of which")
 * @param missing years (or points) that are missing to the step and its parts; 0 if none are
 * @param dueYear year in which the step is or was reached if all goes on as it does; null if it never will be
 * @param givenYear year of the honor that {@code outcome} speaks of: given, refused, excluding, prerequisite; of a
 *     repeated honor that is not due yet the year in which it was given last
 * @param assumed whether nobody knows of that honor, but it must have been given (Einrichtungslauf)
 * @param related code of the other rule that {@code outcome} speaks of
 * @param evidence grades of the periods counted, best first, without repetition
 */
public record Finding(
        UUID member,
        ActiveRule rule,
        int year,
        int step,
        Outcome outcome,
        Alternative way,
        Count count,
        List<PartCount> parts,
        int missing,
        @Nullable Integer dueYear,
        @Nullable Integer givenYear,
        boolean assumed,
        @Nullable String related,
        List<EvidenceGrade> evidence) {
    public Finding {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }

    public boolean isProposal() {
        return outcome.isProposal();
    }
}
