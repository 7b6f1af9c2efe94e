package org.clavis.member.web;

import java.util.UUID;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Reporting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Reporting", description = "What the federation is told about a member beside the other sections.")
public record ReportingJson(
        @Schema(description = "Counts for the insurance through the federation.", defaultValue = "false") @Nullable
                Boolean insured,
        @Schema(description = "Counts for the GEMA.", defaultValue = "false") @Nullable Boolean gema,
        @Schema(description = "Id of the cooperation it takes part in.") @Nullable UUID cooperationId) {

    static ReportingJson from(Reporting reporting) {
        return new ReportingJson(reporting.isInsured(), reporting.isGema(), reporting.getCooperationId());
    }

    Reporting toEntity(Member member) {
        var reporting = new Reporting(member);
        reporting.setInsured(Boolean.TRUE.equals(insured));
        reporting.setGema(Boolean.TRUE.equals(gema));
        reporting.setCooperationId(cooperationId);
        return reporting;
    }
}
