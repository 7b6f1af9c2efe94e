package org.clavis.honor.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clavis.honor.entity.application.ApplicationState;
import org.clavis.honor.entity.application.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * An application in the list.
 *
 * @param people who is to be honored, in the order of the items
 * @param states how many items stand where
 * @param lastDay until when what is still with the club can be submitted in time; null if nothing says so
 */
public record ApplicationRow(
        UUID id,
        ApplicationState state,
        @Nullable LocalDate eventOn,
        @Nullable String eventName,
        @Nullable LocalDate filedOn,
        List<String> people,
        Map<ItemState, Integer> states,
        @Nullable LocalDate lastDay) {}
