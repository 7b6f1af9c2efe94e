package org.clavis.meldung.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.shared.RowId;

/**
 * A yearly report that a federation asks for (Meldeaktion). The federation drafts and announces it; everybody below keeps
 * a copy under the same id. Its terms can be amended as long as it runs, which makes another edition.
 */
@Entity
public class Campaign {
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

    /** Of the terms, so that campaigns can be found by it. */
    private int year;

    /** {@link CampaignTerms} as JSON. */
    private String terms;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Campaign() {}

    private Campaign(UUID id, String owner, String ownerName, CampaignTerms terms) {
        this.id = id;
        this.owner = owner;
        this.ownerName = ownerName;
        this.year = terms.year();
        this.terms = RecordJson.write(terms);
    }

    /** A campaign that nobody else knows of yet. */
    public static Campaign draft(String owner, String ownerName, CampaignTerms terms) {
        return new Campaign(RowId.next(), owner, ownerName, terms);
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

    public int getYear() {
        return year;
    }

    public CampaignTerms terms() {
        return RecordJson.read(terms, CampaignTerms.class);
    }
}
