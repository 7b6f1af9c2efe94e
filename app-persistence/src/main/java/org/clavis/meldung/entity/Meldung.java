package org.clavis.meldung.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * One revision of what an organisation reports to a campaign. The organisation itself and the federation that gets it
 * keep it under the same id. Once it is submitted its content never changes; a correction is the next revision.
 */
@Entity
public class Meldung {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Campaign campaign;

    @Enumerated(EnumType.STRING)
    private MeldungOrigin origin;

    @Enumerated(EnumType.STRING)
    private MeldungState state = MeldungState.DRAFT;

    /** Alias of the organisation that reports. */
    private String reporter;

    private String reporterName;

    @Enumerated(EnumType.STRING)
    private TenantLevel reporterLevel;

    /** Number the recipient knows it by. */
    private @Nullable String reporterNumber;

    /** Alias of the organisation that sent it here: the reporter, or a federation in between. */
    private String via;

    private int revision = 1;

    private @Nullable UUID supersedes;

    private @Nullable Instant submittedAt;

    private @Nullable Instant decidedAt;

    /** Of the content, hexadecimal; null where there is no signed content. */
    private @Nullable String sha256;

    /** The signed content with its signature, JSON of {@code SignedContent}. */
    @Encrypted
    private @Nullable String signed;

    /** {@link Figures} as JSON. */
    @Encrypted
    private @Nullable String figures;

    /** Of a draft: the {@link Answers} given so far, as JSON. */
    @Encrypted
    private @Nullable String answers;

    /** Why it was returned. */
    @Encrypted
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Meldung() {}

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public MeldungOrigin getOrigin() {
        return origin;
    }

    public MeldungState getState() {
        return state;
    }

    public String getReporter() {
        return reporter;
    }

    public String getReporterName() {
        return reporterName;
    }

    public TenantLevel getReporterLevel() {
        return reporterLevel;
    }

    public @Nullable String getReporterNumber() {
        return reporterNumber;
    }

    public String getVia() {
        return via;
    }

    public int getRevision() {
        return revision;
    }

    public @Nullable UUID getSupersedes() {
        return supersedes;
    }

    public @Nullable Instant getSubmittedAt() {
        return submittedAt;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    public @Nullable String getSha256() {
        return sha256;
    }

    public @Nullable String getSigned() {
        return signed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public Answers answers() {
        return answers == null ? Answers.NONE : RecordJson.read(answers, Answers.class);
    }

    public Figures figures() {
        return figures == null ? Figures.NONE : RecordJson.read(figures, Figures.class);
    }
}
