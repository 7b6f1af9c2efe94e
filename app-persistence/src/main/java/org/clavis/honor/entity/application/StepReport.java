package org.clavis.honor.entity.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Steps of items that one organisation tells the next one of, in the order they were taken. */
public record StepReport(UUID application, List<Step> steps) {
    public StepReport {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param id of the note that every organisation keeps of it
     * @param at moment, ISO 8601 in UTC
     */
    public record Step(
            UUID id,
            UUID item,
            ItemState state,
            String organisation,
            String organisationName,
            String author,
            @Nullable String reason,
            String at,
            @Nullable LocalDate awardedOn,
            @Nullable String awardedAt,
            @Nullable String awardedBy,
            @Nullable String certificateNumber) {
        /** A note that is a step of this item; it tells also how the honor was handed over, if it was. */
        public static Step of(ApplicationNote.Noted noted, ApplicationItem item) {
            Handover handover = item.handover();
            return new Step(
                    noted.id(),
                    item.getId(),
                    Objects.requireNonNull(noted.step()),
                    noted.organisation(),
                    noted.organisationName(),
                    noted.author(),
                    noted.text(),
                    noted.at().toString(),
                    handover.on(),
                    handover.event(),
                    handover.by(),
                    handover.certificateNumber());
        }

        public Handover handover() {
            return new Handover(awardedOn, awardedAt, awardedBy, certificateNumber);
        }

        public ApplicationNote.Noted noted() {
            return new ApplicationNote.Noted(
                    id, item, state, organisation, organisationName, author, reason, Instant.parse(at));
        }
    }
}
