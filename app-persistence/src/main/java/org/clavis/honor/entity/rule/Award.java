package org.clavis.honor.entity.rule;

import java.util.Set;

/**
 * What is handed over and who pays for it.
 *
 * @param priceCents price of all items together, in euro cents
 */
public record Award(Set<AwardItem> items, int priceCents, CostBearer costBearer) {
    public Award {
        items = Set.copyOf(items);
    }
}
