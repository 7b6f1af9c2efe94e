package org.clavis.member.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ActivityPeriod",
        description = "What a member did from one day to another, other than in an office. Periods may overlap.")
public record ActivityJson(
        @Schema(description = RowIds.DESCRIPTION) @Nullable UUID id,
        @Schema(required = true) @Nullable ActivityKind kind,
        @Schema(description = "OWN if left out.") @Nullable ActivityClub club,
        @Schema(description = "Name of another club.") @Nullable String otherClub,
        @Schema(description = "The other club belonged to another federation.", defaultValue = "false") @Nullable
                Boolean otherFederation,
        @Schema(required = true) @Nullable LocalDate startedOn,
        @Schema(description = "The last day; left out while it runs.") @Nullable LocalDate endedOn,
        @Schema(description = "OWN_RECORD if left out.") @Nullable EvidenceGrade evidence,
        @Nullable String remark) {

    static ActivityJson from(ActivityPeriod period) {
        return new ActivityJson(
                period.getId(),
                period.getKind(),
                period.getClub(),
                period.getOtherClub(),
                period.isOtherFederation(),
                period.getStartedOn(),
                period.getEndedOn(),
                period.getEvidence(),
                period.getRemark());
    }

    ActivityPeriod toEntity(Member member) {
        var period = new ActivityPeriod(id == null ? RowId.next() : id, member);
        period.setKind(kind);
        period.setClub(Objects.requireNonNullElse(club, ActivityClub.OWN));
        period.setOtherClub(otherClub);
        period.setOtherFederation(Boolean.TRUE.equals(otherFederation));
        period.setStartedOn(startedOn);
        period.setEndedOn(endedOn);
        period.setEvidence(Objects.requireNonNullElse(evidence, EvidenceGrade.OWN_RECORD));
        period.setRemark(remark);
        return period;
    }
}
