package org.clavis.honor;

import java.util.List;
import java.util.Map;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Outcome;

/**
 * The lines that were asked for.
 *
 * @param items one page of them
 * @param total number on all pages
 * @param counts how many findings there are of each outcome, whatever the scope of the filter
 * @param rules those in force at the key date of the year, whether anybody is proposed for them or not
 * @param cut whether there are more than a list can hold, so that some are missing at the end of the alphabet
 */
public record ProposalList(
        int year, List<Proposal> items, int total, Map<Outcome, Integer> counts, List<ActiveRule> rules, boolean cut) {
    public ProposalList {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
        rules = List.copyOf(rules);
    }
}
