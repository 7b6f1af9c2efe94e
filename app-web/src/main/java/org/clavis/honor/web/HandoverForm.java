package org.clavis.honor.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.clavis.honor.entity.application.Handover;
import org.jspecify.annotations.Nullable;

/** How honors were handed over, as it is typed. */
public class HandoverForm implements Serializable {
    private @Nullable LocalDate awardedOn;

    @Size(max = 200)
    private @Nullable String event;

    @Size(max = 200)
    private @Nullable String awardedBy;

    Handover handover() {
        return new Handover(awardedOn, filled(event), filled(awardedBy), null);
    }

    private static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public @Nullable LocalDate getAwardedOn() {
        return awardedOn;
    }

    public void setAwardedOn(@Nullable LocalDate awardedOn) {
        this.awardedOn = awardedOn;
    }

    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
    }

    public @Nullable String getAwardedBy() {
        return awardedBy;
    }

    public void setAwardedBy(@Nullable String awardedBy) {
        this.awardedBy = awardedBy;
    }
}
