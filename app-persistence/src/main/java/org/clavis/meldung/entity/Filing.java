package org.clavis.meldung.entity;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** Who reports to which campaign, and the how manieth time. */
@MappedSuperclass
public abstract class Filing {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id", updatable = false)
    private Campaign campaign;

    @Enumerated(EnumType.STRING)
    private MeldungOrigin origin;

    /** Alias of the organisation that reports. */
    private String reporter;

    private String reporterName;

    @Enumerated(EnumType.STRING)
    private TenantLevel reporterLevel;

    /** Number the recipient knows it by. */
    private @Nullable String reporterNumber;

    /**
     * Alias of the organisation that vouches for it: the reporter itself; the federation that accepted it where it came
     * with that one's own Meldung; this organisation for what was typed in here.
     */
    private String via;

    /** Counted from 1 within a campaign. */
    private int revision;

    /** The revision that this one takes the place of. */
    private @Nullable UUID supersedes;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Filing() {}

    @SuppressWarnings("NullAway.Init") // revision and predecessor follow
    protected Filing(UUID id, Campaign campaign, MeldungOrigin origin, Reporter reporter, String via) {
        this.id = id;
        this.campaign = campaign;
        this.origin = origin;
        this.reporter = reporter.alias();
        this.reporterName = reporter.name();
        this.reporterLevel = reporter.level();
        this.reporterNumber = reporter.number();
        this.via = via;
        this.revision = 1;
    }

    /** It is a later one than this, or there was none before. */
    protected final void counted(int number, @Nullable UUID before) {
        this.revision = number;
        this.supersedes = before;
    }

    /** It has come once more, by another federation. */
    protected final void cameBy(String federation) {
        this.via = federation;
    }

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

    public Reporter reporter() {
        return new Reporter(reporter, reporterName, reporterLevel, reporterNumber);
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

    /** Whether it is this organisation's own one. */
    public boolean isOwn() {
        return origin == MeldungOrigin.OWN;
    }
}
