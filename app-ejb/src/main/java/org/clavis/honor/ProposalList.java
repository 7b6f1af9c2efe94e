package org.clavis.honor;

import java.util.List;
import org.clavis.honor.entity.counting.ActiveRule;

/**
 * The lines that were asked for.
 *
 * @param items one page of them
 * @param total number on all pages
 * @param rules those in force at the key date of the year, whether anybody is proposed for them or not
 * @param cut whether there are more than a list can hold, so that some are missing at the end of the alphabet
 */
public record ProposalList(int year, List<Proposal> items, int total, List<ActiveRule> rules, boolean cut) {
    public ProposalList {
        items = List.copyOf(items);
        rules = List.copyOf(rules);
    }
}
