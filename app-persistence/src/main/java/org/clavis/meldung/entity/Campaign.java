package org.clavis.meldung.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;

/**
 * A yearly report that a federation asks for (Meldeaktion). The federation drafts and announces it; everybody below keeps
 * a copy under the same id. Its terms can be amended as long as it runs, which makes another edition.
 */
@Entity
public class Campaign extends CampaignContent {
    @Id
    private UUID id;

    @Version
    private long version;

    /** Alias of the federation that asks. */
    private String owner;

    private String ownerName;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.DRAFT;

    /** Counted from 1; every announcement after an amendment is another one. */
    private int edition = 1;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Campaign() {}

    private Campaign(UUID id, String owner, String ownerName, CampaignTerms terms) {
        this.id = id;
        this.owner = owner;
        this.ownerName = ownerName;
        take(terms);
    }

    /** A campaign that nobody else knows of yet. */
    public static Campaign draft(String owner, String ownerName, CampaignTerms terms) {
        return new Campaign(RowId.next(), owner, ownerName, terms);
    }

    /** The copy of a campaign that a federation above has announced. */
    public static Campaign announced(Announcement told) {
        var copy = new Campaign(told.campaign(), told.owner(), told.ownerName(), told.terms());
        copy.take(told);
        return copy;
    }

    /** Takes over edited terms, before anybody was told. */
    public void correct(CampaignTerms edited) {
        requireState(CampaignState.DRAFT);
        take(edited);
    }

    /** Tells everybody. */
    public void announce() {
        requireState(CampaignState.DRAFT);
        this.state = CampaignState.ANNOUNCED;
    }

    /** The next edition, to be told to everybody. What has been reported stays. */
    public void amend(CampaignTerms edited) {
        requireRunning();
        if (edited.year() != getYear()) {
            throw new BusinessRuleViolated("year", "meldung.rule.yearStays");
        }
        take(edited);
        this.edition++;
    }

    /** Nothing is taken any more; what has been accepted counts. */
    public void close() {
        requireRunning();
        this.state = CampaignState.CLOSED;
        this.edition++;
    }

    /** It was a mistake: nobody has to report. */
    public void cancel() {
        requireRunning();
        this.state = CampaignState.CANCELLED;
        this.edition++;
    }

    /**
     * Follows the federation that asks.
     *
     * @return whether it says anything that was not known
     */
    public boolean follow(Announcement told) {
        if (!told.owner().equals(owner) || told.edition() <= edition) {
            return false;
        }
        take(told);
        return true;
    }

    /** What everybody is told. */
    public Announcement announcement() {
        return new Announcement(id, owner, ownerName, edition, state, terms());
    }

    /** Passes if Meldungen are taken; after the last day they are late, and taken all the same. */
    public void requireRunning() {
        requireState(CampaignState.ANNOUNCED);
    }

    /** Passes if Meldungen are taken already. */
    public void requireOpen(LocalDate today) {
        requireRunning();
        if (today.isBefore(terms().opensOn())) {
            throw new BusinessRuleViolated(null, "meldung.rule.notYet", terms().opensOn());
        }
    }

    public boolean isDraft() {
        return state == CampaignState.DRAFT;
    }

    public boolean isRunning() {
        return state == CampaignState.ANNOUNCED;
    }

    private void take(Announcement told) {
        this.ownerName = told.ownerName();
        this.edition = told.edition();
        this.state = told.state();
        take(told.terms());
    }

    private void requireState(CampaignState needed) {
        if (state != needed) {
            throw new BusinessRuleViolated(null, "meldung.rule.campaignState", state);
        }
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getOwner() {
        return owner;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public CampaignState getState() {
        return state;
    }

    public int getEdition() {
        return edition;
    }
}
