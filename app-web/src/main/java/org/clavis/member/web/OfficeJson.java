package org.clavis.member.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Office;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "OfficeTerm", description = "An office that a member held from one day to another.")
public record OfficeJson(
        @Schema(description = RowIds.DESCRIPTION) @Nullable UUID id,
        @Schema(required = true, description = "By the designation that federations know.") @Nullable Office office,
        @Schema(description = "What the club itself calls the office.") @Nullable String officeLabel,
        @Schema(description = "What it counts as; what the office usually counts as if left out.") @Nullable
                ActivityKind kind,
        @Nullable LocalDate electedOn,
        @Schema(required = true) @Nullable LocalDate startedOn,
        @Schema(description = "The last day; left out while it runs.") @Nullable LocalDate endedOn,
        @Schema(description = "OWN if left out.") @Nullable ActivityClub club,
        @Schema(description = "Name of another club.") @Nullable String otherClub,
        @Schema(description = "The other club belonged to another federation.", defaultValue = "false") @Nullable
                Boolean otherFederation,
        @Schema(description = "OWN_RECORD if left out.") @Nullable EvidenceGrade evidence,
        @Nullable String remark) {

    static OfficeJson from(ActivityPeriod period) {
        return new OfficeJson(
                period.getId(),
                period.getOffice(),
                period.getOfficeLabel(),
                period.getKind(),
                period.getElectedOn(),
                period.getStartedOn(),
                period.getEndedOn(),
                period.getClub(),
                period.getOtherClub(),
                period.isOtherFederation(),
                period.getEvidence(),
                period.getRemark());
    }

    ActivityPeriod toEntity(Member member) {
        var period = new ActivityPeriod(id == null ? RowId.next() : id, member);
        period.setKind(kind);
        period.setOffice(office);
        period.setOfficeLabel(officeLabel);
        period.setElectedOn(electedOn);
        period.setStartedOn(startedOn);
        period.setEndedOn(endedOn);
        period.setClub(Objects.requireNonNullElse(club, ActivityClub.OWN));
        period.setOtherClub(otherClub);
        period.setOtherFederation(Boolean.TRUE.equals(otherFederation));
        period.setEvidence(Objects.requireNonNullElse(evidence, EvidenceGrade.OWN_RECORD));
        period.setRemark(remark);
        return period;
    }
}
