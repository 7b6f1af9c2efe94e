package org.clavis.meldung.entity.fee;

import java.util.List;

/**
 * What one line of a fee order comes to, with its arithmetic.
 *
 * @param count of what the line counts
 * @param agesUnclear whether somebody may be charged for who is young enough to be free, since the age groups do not tell
 * @param steps what the sum is made of; empty if nobody is charged for
 */
public record DueItem(String text, FeeBasis basis, int count, boolean agesUnclear, List<DueStep> steps) {
    public int cents() {
        return steps.stream().mapToInt(DueStep::cents).reduce(0, Math::addExact);
    }
}
