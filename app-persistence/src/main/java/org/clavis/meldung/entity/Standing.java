package org.clavis.meldung.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.shared.RowId;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * How far an organisation below has come with a campaign, as its federation knows it: one row each. It tells nothing of
 * what is reported, so that it goes up to whoever asks before the Meldungen do.
 */
@Entity
public class Standing {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id", updatable = false)
    private Campaign campaign;

    /** Alias. */
    private String reporter;

    private String reporterName;

    @Enumerated(EnumType.STRING)
    private TenantLevel reporterLevel;

    /** Alias of the federation that it reports to; this organisation for those directly below. */
    private String via;

    /** Null while nothing was submitted. */
    @Enumerated(EnumType.STRING)
    private @Nullable MeldungState state;

    private int revision;

    private @Nullable Instant submittedAt;

    /** When it was last reminded. */
    private @Nullable LocalDate remindedOn;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Standing() {}

    public Standing(Campaign campaign, Reporter reporter, String via) {
        this.id = RowId.next();
        this.campaign = campaign;
        this.reporter = reporter.alias();
        this.reporterName = reporter.name();
        this.reporterLevel = reporter.level();
        this.via = via;
    }

    /** Takes over what is told of it. What is told late changes nothing that is known better. */
    public void follow(Progress told) {
        this.via = told.via();
        if (told.remindedOn() != null) {
            this.remindedOn = told.remindedOn();
        }
        if (told.state() != null && told.revision() >= revision) {
            this.state = told.state();
            this.revision = told.revision();
            this.submittedAt = told.submitted();
        }
    }

    public boolean isLate() {
        return submittedAt != null && campaign.isLate(submittedAt);
    }

    public UUID getId() {
        return id;
    }

    public Campaign getCampaign() {
        return campaign;
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

    public String getVia() {
        return via;
    }

    public @Nullable MeldungState getState() {
        return state;
    }

    public int getRevision() {
        return revision;
    }

    public @Nullable Instant getSubmittedAt() {
        return submittedAt;
    }

    public @Nullable LocalDate getRemindedOn() {
        return remindedOn;
    }
}
