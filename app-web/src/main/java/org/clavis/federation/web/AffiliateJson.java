package org.clavis.federation.web;

import java.util.List;
import java.util.UUID;
import org.clavis.club.Affiliate;
import org.clavis.club.entity.Whereabouts;
import org.clavis.federation.ClubEntry;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Affiliate", description = "An organisation that belongs to the federation, on this server or not.")
public record AffiliateJson(
        UUID id,
        @Schema(description = "What Meldungen and applications name it by.") String alias,
        String name,
        TenantLevel level,
        @Schema(description = "What the federation it belongs to directly knows it by.") @Nullable String number,
        @Schema(description = "Alias of the direct child it belongs to us over.") String via,
        @Schema(description = "1 for a direct child.") int distance,
        Whereabouts where,
        @Schema(description = "What it belongs to us for.") List<AffiliationPurpose> purposes) {
    static AffiliateJson from(ClubEntry entry) {
        Affiliate one = entry.affiliate();
        return new AffiliateJson(
                one.id(),
                one.alias(),
                one.name(),
                one.level(),
                one.number(),
                one.viaAlias(),
                one.distance(),
                one.where(),
                entry.purposes().stream().sorted().toList());
    }
}
