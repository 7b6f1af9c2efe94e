package org.clavis.member.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ActivityPeriod", description = "What a member did from one day to another. Periods may overlap.")
public record ActivityJson(
        @Schema(description = RowIds.DESCRIPTION) @Nullable UUID id,
        @Schema(required = true) @Nullable ActivityKind kind,
        @Schema(description = "OWN if left out.") @Nullable ActivityClub club,
        @Schema(description = "Name of another club.") @Nullable String otherClub,
        @Nullable String instrument,
        @Schema(description = "Section of the orchestra.") @Nullable String section,
        @Schema(required = true) @Nullable LocalDate startedOn,
        @Schema(description = "The last day; left out while it runs.") @Nullable LocalDate endedOn,
        @Nullable String remark) {

    static ActivityJson from(ActivityPeriod period) {
        return new ActivityJson(
                period.getId(),
                period.getKind(),
                period.getClub(),
                period.getOtherClub(),
                period.getInstrument(),
                period.getSection(),
                period.getStartedOn(),
                period.getEndedOn(),
                period.getRemark());
    }

    ActivityPeriod toEntity(Member member) {
        var period = new ActivityPeriod(id == null ? RowId.next() : id, member);
        period.setKind(kind);
        period.setClub(Objects.requireNonNullElse(club, ActivityClub.OWN));
        period.setOtherClub(otherClub);
        period.setInstrument(instrument);
        period.setSection(section);
        period.setStartedOn(startedOn);
        period.setEndedOn(endedOn);
        period.setRemark(remark);
        return period;
    }
}
