package org.clavis.honor.shipped;

import java.util.List;
import org.clavis.honor.entity.rule.RuleContent;

/**
 * The order of one federation.
 *
 * @param code short name, the beginning of the codes of its rules
 * @param name of the federation
 */
public record ShippedOrder(String code, String name, List<ShippedLadder> ladders) {
    public ShippedOrder {
        ladders = List.copyOf(ladders);
    }

    /** One rule for each number of years, to be taken over as drafts. */
    public List<RuleContent> rules() {
        return ladders.stream().flatMap(ladder -> ladder.rules().stream()).toList();
    }
}
