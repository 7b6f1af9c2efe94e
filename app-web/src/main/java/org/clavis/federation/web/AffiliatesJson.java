package org.clavis.federation.web;

import java.util.List;
import org.clavis.federation.ClubEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Affiliates")
public record AffiliatesJson(List<AffiliateJson> items) {
    static AffiliatesJson from(List<ClubEntry> entries) {
        return new AffiliatesJson(entries.stream().map(AffiliateJson::from).toList());
    }
}
