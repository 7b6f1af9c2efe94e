package org.clavis.honor.entity.application;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.clavis.crypto.Encrypted;
import org.clavis.honor.entity.rule.CostBearer;
import org.jspecify.annotations.Nullable;

/** The event at which the honors are to be given, and what the club has to say about them. */
@MappedSuperclass
public class Occasion implements Serializable {
    private @Nullable LocalDate eventOn;

    @Size(max = 200)
    private @Nullable String eventName;

    @Size(max = 200)
    private @Nullable String place;

    /** Who should hand the honors over, and when in the evening. */
    @Encrypted
    @Size(max = 1000)
    private @Nullable String wish;

    @Enumerated(EnumType.STRING)
    private @Nullable CostBearer costBearer;

    /** Why it is filed after the last day. */
    @Encrypted
    @Size(max = 1000)
    private @Nullable String lateReason;

    @Encrypted
    @Size(max = 2000)
    private @Nullable String remark;

    /** Takes over what somebody typed, or what was sent. */
    protected final void take(Occasion edited) {
        setEventOn(edited.eventOn);
        setEventName(edited.eventName);
        setPlace(edited.place);
        setWish(edited.wish);
        setCostBearer(edited.costBearer);
        setLateReason(edited.lateReason);
        setRemark(edited.remark);
    }

    /** The same apart from the application: what a form writes into. */
    public Occasion copy() {
        var copy = new Occasion();
        copy.take(this);
        return copy;
    }

    private static @Nullable String tidy(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public @Nullable LocalDate getEventOn() {
        return eventOn;
    }

    public void setEventOn(@Nullable LocalDate eventOn) {
        this.eventOn = eventOn;
    }

    public @Nullable String getEventName() {
        return eventName;
    }

    public void setEventName(@Nullable String eventName) {
        this.eventName = tidy(eventName);
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = tidy(place);
    }

    public @Nullable String getWish() {
        return wish;
    }

    public void setWish(@Nullable String wish) {
        this.wish = tidy(wish);
    }

    public @Nullable CostBearer getCostBearer() {
        return costBearer;
    }

    public void setCostBearer(@Nullable CostBearer costBearer) {
        this.costBearer = costBearer;
    }

    public @Nullable String getLateReason() {
        return lateReason;
    }

    public void setLateReason(@Nullable String lateReason) {
        this.lateReason = tidy(lateReason);
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = tidy(remark);
    }
}
