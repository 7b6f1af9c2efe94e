package org.clavis.honor.entity.application;

import java.util.Collection;
import java.util.Set;

/** Where an application stands as a whole: derived from its items and never stored. What needs somebody comes first. */
public enum ApplicationState {
    /** An item came back to be mended. */
    RETURNED,
    DRAFT,
    UNDER_WAY,
    /** Everything is decided, and something is still to be handed over. */
    APPROVED,
    AWARDED,
    /** Nothing of it was or stayed granted. */
    REJECTED;

    private static final Set<ItemState> ON_ITS_WAY =
            Set.of(ItemState.SUBMITTED, ItemState.CHECKED, ItemState.FORWARDED);
    private static final Set<ItemState> GRANTED = Set.of(ItemState.APPROVED, ItemState.ORDERED);

    public static ApplicationState of(Collection<ItemState> items) {
        if (items.contains(ItemState.RETURNED)) {
            return RETURNED;
        }
        if (items.isEmpty() || items.contains(ItemState.DRAFT)) {
            return DRAFT;
        }
        if (items.stream().anyMatch(ON_ITS_WAY::contains)) {
            return UNDER_WAY;
        }
        if (items.stream().anyMatch(GRANTED::contains)) {
            return APPROVED;
        }
        return items.contains(ItemState.AWARDED) ? AWARDED : REJECTED;
    }
}
