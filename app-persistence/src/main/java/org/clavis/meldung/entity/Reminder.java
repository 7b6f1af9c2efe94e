package org.clavis.meldung.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The organisation itself was reminded of a campaign; of each occasion once. */
@Entity
@Immutable
public class Reminder implements Serializable {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id", updatable = false)
    private Campaign campaign;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    private LocalDate remindedOn;

    /** Where the mail went; null where no address is known, so that only the page tells. */
    @Encrypted
    private @Nullable String mail;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Reminder() {}

    public Reminder(Campaign campaign, ReminderKind kind, LocalDate today, @Nullable String mail) {
        this.id = RowId.next();
        this.campaign = campaign;
        this.kind = kind;
        this.remindedOn = today;
        this.mail = mail;
    }

    public UUID getId() {
        return id;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public ReminderKind getKind() {
        return kind;
    }

    public LocalDate getRemindedOn() {
        return remindedOn;
    }

    public @Nullable String getMail() {
        return mail;
    }
}
