package org.clavis.meldung;

import java.util.UUID;

/**
 * A campaign was announced, amended or ended: in the federation that asks and in everyone below, in the transaction that
 * says so.
 */
public record CampaignAnnounced(UUID campaign) {}
