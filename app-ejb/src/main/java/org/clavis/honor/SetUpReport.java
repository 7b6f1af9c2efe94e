package org.clavis.honor;

import java.util.List;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.member.DirectoryRow;

/**
 * What a set-up run assumes to have been given.
 *
 * @param year the first year that is proposed for; whatever was due before is assumed
 * @param assumed one line for each honor of each person, by name
 * @param written false after a dry run
 */
public record SetUpReport(int year, List<Assumed> assumed, boolean written) {
    public SetUpReport {
        assumed = List.copyOf(assumed);
    }

    /** An honor that somebody must have got. */
    public record Assumed(DirectoryRow person, ActiveRule rule, int step, int year) {}

    /** How many people it is about. */
    public long people() {
        return assumed.stream().map(honor -> honor.person().id()).distinct().count();
    }
}
