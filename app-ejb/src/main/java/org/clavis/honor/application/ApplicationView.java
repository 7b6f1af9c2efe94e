package org.clavis.honor.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationNote.Noted;
import org.clavis.honor.entity.application.HonorApplication;
import org.jspecify.annotations.Nullable;

/**
 * An application with all that is to be said about it. The entities in it are detached.
 *
 * @param notes comments and steps, oldest first
 * @param dispatches what would be sent to whom; empty if there is nothing to submit
 */
public record ApplicationView(
        HonorApplication application, List<Part> parts, List<Noted> notes, List<Dispatch> dispatches) {
    public ApplicationView {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        dispatches = List.copyOf(dispatches);
    }

    /**
     * An item with what its rule says today.
     *
     * @param awardingBody name of the organisation that gives the honor
     * @param lastDay until when it can be submitted in time
     * @param late whether that day is over, for an item that is still with the club
     * @param newerEdition the edition in force today, if the item goes by an older one
     */
    public record Part(
            ApplicationItem item,
            String awardingBody,
            @Nullable LocalDate lastDay,
            boolean late,
            @Nullable Integer newerEdition)
            implements Serializable {}
}
