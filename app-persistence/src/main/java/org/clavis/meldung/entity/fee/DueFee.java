package org.clavis.meldung.entity.fee;

import java.util.List;
import java.util.UUID;

/**
 * What one federation charges.
 *
 * @param order id of the fee order
 * @param federation alias
 * @param year the first year the order holds for, which may be before the one that was asked for
 */
public record DueFee(UUID order, String federation, String federationName, int year, int edition, List<DueItem> items) {
    public int cents() {
        return items.stream().mapToInt(DueItem::cents).reduce(0, Math::addExact);
    }
}
