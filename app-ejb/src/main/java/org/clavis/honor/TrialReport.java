package org.clavis.honor;

import java.util.List;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.member.DirectoryRow;

/**
 * What a rule would do.
 *
 * @param people how many were looked at
 * @param proposed whom the rule would propose
 * @param close who would just not be due, nearest first
 * @param compared whether there is an edition in force to compare with
 * @param gained what is proposed by this edition and not by the one in force, whichever rule it is by
 * @param lost what is proposed by the one in force and not by this one
 */
public record TrialReport(
        int year,
        int people,
        List<Line> proposed,
        List<Line> close,
        boolean compared,
        List<Line> gained,
        List<Line> lost) {
    public TrialReport {
        proposed = List.copyOf(proposed);
        close = List.copyOf(close);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    /** Somebody, and what the rule says about them. */
    public record Line(DirectoryRow person, Finding finding) {}
}
