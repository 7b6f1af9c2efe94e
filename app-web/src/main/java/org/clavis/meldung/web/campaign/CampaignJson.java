package org.clavis.meldung.web.campaign;

import java.util.UUID;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignState;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Campaign", description = "What a federation asks the organisations below it to report.")
public record CampaignJson(
        UUID id,
        @Schema(description = "Also the ETag.") long version,
        @Schema(description = "Alias of the federation that asks.") String owner,
        String ownerName,
        CampaignState state,
        @Schema(description = "Counted from 1; each change that is told to everybody is another one.") int edition,
        CampaignTerms terms) {
    static CampaignJson from(Campaign campaign) {
        return new CampaignJson(
                campaign.getId(),
                campaign.getVersion(),
                campaign.getOwner(),
                campaign.getOwnerName(),
                campaign.getState(),
                campaign.getEdition(),
                campaign.terms());
    }
}
