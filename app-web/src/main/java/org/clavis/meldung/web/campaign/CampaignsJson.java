package org.clavis.meldung.web.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Campaigns", description = "The latest year first.")
public record CampaignsJson(List<CampaignJson> items) {}
