package org.clavis.meldung.entity.fee;

import java.util.ArrayList;
import java.util.List;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a fee order says.
 *
 * @param remark a word to those who pay, such as when it was decided
 */
public record FeeTerms(List<FeeItem> items, @Nullable String remark) {
    private static final int MOST_ITEMS = 20;
    private static final int LONGEST_REMARK = 500;

    public List<DueItem> due(Figures figures) {
        return items.stream().map(item -> item.due(figures)).toList();
    }

    /**
     * Passes if it can be announced.
     *
     * @throws BusinessRuleViolated saying everything that is wrong with it
     */
    public void check() {
        List<Violation> broken = new ArrayList<>();
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            broken.add(Violation.of("items", "meldung.fee.items", MOST_ITEMS));
        }
        if (remark != null && remark.length() > LONGEST_REMARK) {
            broken.add(Violation.of("remark", "meldung.fee.remark", LONGEST_REMARK));
        }
        items.forEach(item -> broken.addAll(item.violations()));
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
    }
}
