package org.clavis.club.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a school or another partner, whose children and pupils learn with the club.
 */
@Entity
public class Cooperation implements ClubRow<Cooperation> {
    @Id
    private UUID id;

    @Version
    private long version;

    @NotBlank
    @Size(max = 200)
    private @Nullable String partner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable CooperationKind kind;

    /** What is done together. */
    @Size(max = 300)
    private @Nullable String subject;

    @Encrypted
    @Size(max = 200)
    private @Nullable String contactPerson;

    /** Phone or mail of that person. */
    @Encrypted
    @Size(max = 300)
    private @Nullable String contactDetails;

    private @Nullable LocalDate startedOn;

    /** The last day. */
    private @Nullable LocalDate endedOn;

    protected Cooperation() {}

    /** The edited state of the row with this id. */
    public Cooperation(UUID id) {
        this.id = id;
    }

    /** One that is to be filled in. */
    public static Cooperation blank() {
        return new Cooperation(RowId.next());
    }

    @Override
    public void correct(Cooperation edited) {
        partner = edited.partner;
        kind = edited.kind;
        subject = edited.subject;
        contactPerson = edited.contactPerson;
        contactDetails = edited.contactDetails;
        startedOn = edited.startedOn;
        endedOn = edited.endedOn;
    }

    public boolean runsOn(LocalDate day) {
        return (startedOn == null || !startedOn.isAfter(day)) && (endedOn == null || !endedOn.isBefore(day));
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        boolean endsFirst = startedOn != null && endedOn != null && endedOn.isBefore(startedOn);
        return endsFirst ? List.of(Violation.of("endedOn", "club.rule.endedFirst")) : List.of();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public @Nullable String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = Text.tidy(partner);
    }

    public @Nullable CooperationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable CooperationKind kind) {
        this.kind = kind;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = Text.tidy(subject);
    }

    public @Nullable String getContactPerson() {
        return contactPerson;
    }

    public void setContactPerson(@Nullable String contactPerson) {
        this.contactPerson = Text.tidy(contactPerson);
    }

    public @Nullable String getContactDetails() {
        return contactDetails;
    }

    public void setContactDetails(@Nullable String contactDetails) {
        this.contactDetails = Text.tidy(contactDetails);
    }

    public @Nullable LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(@Nullable LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }
}
