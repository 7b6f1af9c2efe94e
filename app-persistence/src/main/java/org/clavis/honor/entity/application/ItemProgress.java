package org.clavis.honor.entity.application;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;

/** How far an item has come: which state follows which, and what has to be said with it. */
@MappedSuperclass
public abstract class ItemProgress extends AppliedHonor {
    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.DRAFT;

    /** Alias of the organisation that took the latest step. */
    private @Nullable String decidedBy;

    @Encrypted
    private @Nullable String reason;

    private @Nullable LocalDate awardedOn;

    private @Nullable String awardedAt;

    @Encrypted
    private @Nullable String awardedBy;

    @Size(max = 60)
    private @Nullable String certificateNumber;

    protected ItemProgress() {}

    protected ItemProgress(Claim claim) {
        super(claim);
    }

    /** It arrives from elsewhere. */
    protected ItemProgress(UUID id, Claim claim) {
        super(id, claim);
        this.state = ItemState.SUBMITTED;
    }

    /**
     * The next step.
     *
     * @param by alias of the organisation that takes it
     */
    protected final void become(ItemState next, String by, @Nullable String why) {
        if (!state.mayBecome(next)) {
            throw broken("honor.application.rule.step", state, next);
        }
        String given = why == null || why.isBlank() ? null : why.strip();
        if (next.needsReason() && given == null) {
            throw new BusinessRuleViolated("reason", "honor.application.rule.reason", getName());
        }
        this.state = next;
        this.decidedBy = by;
        this.reason = given;
    }

    /** What is not told leaves what is known. */
    protected final void handedOver(Handover handover) {
        if (handover.on() != null) {
            this.awardedOn = handover.on();
            this.awardedAt = handover.event();
            this.awardedBy = handover.by();
        }
        if (handover.certificateNumber() != null) {
            this.certificateNumber = handover.certificateNumber();
        }
    }

    /** A rule says no to something with this item. */
    protected final BusinessRuleViolated broken(String key, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = getName();
        arguments[1] = getTitle();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new BusinessRuleViolated(null, key, arguments);
    }

    /** The certificate has this number. */
    public void number(String certificate) {
        this.certificateNumber = certificate;
    }

    /** How it was handed over; empty before. */
    public Handover handover() {
        return new Handover(awardedOn, awardedAt, awardedBy, certificateNumber);
    }

    public ItemState getState() {
        return state;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public @Nullable LocalDate getAwardedOn() {
        return awardedOn;
    }

    public @Nullable String getAwardedAt() {
        return awardedAt;
    }

    public @Nullable String getAwardedBy() {
        return awardedBy;
    }

    public @Nullable String getCertificateNumber() {
        return certificateNumber;
    }
}
