package org.clavis.honor.web;

import java.time.LocalDate;
import org.clavis.honor.entity.application.Occasion;
import org.clavis.honor.entity.rule.CostBearer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HonorOccasion", description = "The event, and what the club has to say. What is left out is empty.")
public record OccasionJson(
        @Nullable LocalDate eventOn,
        @Nullable String eventName,
        @Nullable String place,
        @Nullable CostBearer costBearer,
        @Nullable String wish,
        @Schema(description = "Needed if the last day of a rule is over.") @Nullable String lateReason,
        @Nullable String remark) {
    static OccasionJson from(Occasion occasion) {
        return new OccasionJson(
                occasion.getEventOn(),
                occasion.getEventName(),
                occasion.getPlace(),
                occasion.getCostBearer(),
                occasion.getWish(),
                occasion.getLateReason(),
                occasion.getRemark());
    }

    Occasion toOccasion() {
        var occasion = new Occasion();
        occasion.setEventOn(eventOn);
        occasion.setEventName(eventName);
        occasion.setPlace(place);
        occasion.setCostBearer(costBearer);
        occasion.setWish(wish);
        occasion.setLateReason(lateReason);
        occasion.setRemark(remark);
        return occasion;
    }
}
