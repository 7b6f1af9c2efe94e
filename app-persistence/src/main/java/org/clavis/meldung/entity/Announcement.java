package org.clavis.meldung.entity;

import java.util.UUID;
import org.clavis.meldung.entity.campaign.CampaignTerms;

/**
 * What a federation tells everybody below about a campaign: letter {@code meldung.campaign}.
 *
 * @param owner alias of the federation that asks
 * @param edition counted from 1; a later one replaces all before, whatever order they arrive in
 */
public record Announcement(
        UUID campaign, String owner, String ownerName, int edition, CampaignState state, CampaignTerms terms) {}
