package org.clavis.honor.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.clavis.honor.entity.application.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * Which items of other organisations' applications are asked for.
 *
 * @param states any of these
 * @param club alias of the club that applies
 * @param year honor year
 * @param ruleCode of the honor
 * @param eventFrom first day of the event
 * @param eventTo last day of the event
 * @param text parts of names
 * @param page counted from 0
 */
public record InboxQuery(
        Set<ItemState> states,
        @Nullable String club,
        @Nullable Integer year,
        @Nullable String ruleCode,
        @Nullable LocalDate eventFrom,
        @Nullable LocalDate eventTo,
        String text,
        int page,
        int size) {
    /** What waits for this federation. */
    public static final Set<ItemState> WAITING = Set.of(ItemState.SUBMITTED, ItemState.CHECKED);

    /** Everything that has arrived. */
    public static final Set<ItemState> ARRIVED = Set.copyOf(EnumSet.complementOf(EnumSet.of(ItemState.DRAFT)));

    public InboxQuery {
        states = Set.copyOf(states);
    }
}
