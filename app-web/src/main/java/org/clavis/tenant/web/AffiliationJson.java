package org.clavis.tenant.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.clavis.tenant.AffiliationProposal;
import org.clavis.tenant.AffiliationRow;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.AffiliationState;
import org.clavis.tenant.entity.AffiliationTerms;
import org.clavis.tenant.entity.TenantLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Affiliation", description = "That one organisation belongs to another, as one of the two sees it.")
public record AffiliationJson(
        @Schema(readOnly = true) @Nullable UUID id,
        @Schema(readOnly = true, description = "Also the ETag.") @Nullable Long version,
        @Schema(description = "Alias of the other organisation; needed for a new one and never changed.") @Nullable
                String organisation,
        @Schema(readOnly = true) @Nullable String organisationName,
        @Schema(readOnly = true) @Nullable TenantLevel organisationLevel,
        @Schema(description = "Whether the other one is the federation. True if left out; never changed.") @Nullable
                Boolean upward,
        @Schema(description = "First day; needed for a new one and never changed.") @Nullable LocalDate validFrom,
        @Schema(readOnly = true, description = "Last day, if an end is known.") @Nullable LocalDate validTo,
        @Schema(required = true) @Nullable List<AffiliationPurpose> purposes,
        @Schema(description = "What the federation knows the other side by; set by the federation.") @Nullable
                String memberNumber,
        @Schema(description = "Whether it is the main one of the lower side, which sets it.", defaultValue = "false")
                @Nullable
                Boolean main,
        @Schema(readOnly = true) @Nullable AffiliationState state,
        @Schema(readOnly = true, description = "Whether the own organisation proposed it.") @Nullable Boolean mine) {

    static AffiliationJson from(AffiliationRow row) {
        return new AffiliationJson(
                row.id(),
                row.version(),
                row.other().alias(),
                row.other().name(),
                row.other().level(),
                row.upward(),
                row.from(),
                row.to(),
                row.terms().purposes().stream().sorted().toList(),
                row.terms().memberNumber(),
                row.terms().main(),
                row.state(),
                row.mine());
    }

    AffiliationProposal proposal() {
        List<Violation> missing = new ArrayList<>();
        require(organisation, "organisation", missing);
        require(validFrom, "validFrom", missing);
        if (organisation == null || validFrom == null) {
            throw new Unreadable(missing);
        }
        return new AffiliationProposal(organisation, requireNonNullElse(upward, true), validFrom, terms());
    }

    AffiliationTerms terms() {
        return new AffiliationTerms(
                Set.copyOf(requireNonNullElse(purposes, List.of())),
                Text.tidy(memberNumber),
                Boolean.TRUE.equals(main));
    }

    private static void require(@Nullable Object given, String name, List<Violation> missing) {
        if (given == null) {
            missing.add(Violation.of(name, "shared.constraint.NotNull"));
        }
    }
}
