package org.clavis.honor.entity.application;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.hibernate.annotations.Immutable;

/**
 * A document that a club signed: the items of an application that one organisation decides on. It is kept as it was
 * signed and passed on unchanged, so that whoever decides can verify what the club applied for.
 */
@Entity
@Immutable
public class Consignment implements Serializable {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false)
    private HonorApplication application;

    /** Alias of the organisation that decides on everything in it. */
    private String awardingBody;

    /** With signature and public key, as JSON; in the club the content alone, which the exchange signs. */
    @Encrypted
    private String signed;

    private Instant keptAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Consignment() {}

    public Consignment(UUID id, HonorApplication application, String awardingBody, String signed) {
        this.id = id;
        this.application = application;
        this.awardingBody = awardingBody;
        this.signed = signed;
        this.keptAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID getId() {
        return id;
    }

    public HonorApplication getApplication() {
        return application;
    }

    public String getAwardingBody() {
        return awardingBody;
    }

    public String getSigned() {
        return signed;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
