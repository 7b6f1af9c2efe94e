package org.clavis.member.web;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ReportedYear",
        description = "A year for which the club named the member to its federation as active; once a year and kind.")
public record ReportedYearJson(
        @Schema(description = RowIds.DESCRIPTION) @Nullable UUID id,
        @Schema(required = true) @Nullable Integer year,
        @Schema(required = true) @Nullable ActivityKind kind,
        @Schema(description = "ACCEPTED_MELDUNG if left out.") @Nullable EvidenceGrade evidence) {

    static ReportedYearJson from(ReportedActivity reported) {
        return new ReportedYearJson(reported.getId(), reported.getYear(), reported.getKind(), reported.getEvidence());
    }

    ReportedActivity toEntity(Member member) {
        var reported = new ReportedActivity(id == null ? RowId.next() : id, member);
        reported.setYear(year);
        reported.setKind(kind);
        reported.setEvidence(requireNonNullElse(evidence, EvidenceGrade.ACCEPTED_MELDUNG));
        return reported;
    }
}
