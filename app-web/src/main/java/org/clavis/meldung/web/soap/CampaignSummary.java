package org.clavis.meldung.web.soap;

import java.util.UUID;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignState;
import org.clavis.meldung.entity.campaign.CampaignTerms;

/** A campaign with its terms. */
public record CampaignSummary(
        UUID id, long version, String owner, String ownerName, CampaignState state, int edition, CampaignTerms terms) {
    static CampaignSummary from(Campaign campaign) {
        return new CampaignSummary(
                campaign.getId(),
                campaign.getVersion(),
                campaign.getOwner(),
                campaign.getOwnerName(),
                campaign.getState(),
                campaign.getEdition(),
                campaign.terms());
    }
}
