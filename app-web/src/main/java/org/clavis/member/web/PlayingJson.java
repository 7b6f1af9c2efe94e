package org.clavis.member.web;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.member.entity.InstrumentOwnership;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Playing;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Playing", description = "What a member plays, and where it sits in the orchestra.")
public record PlayingJson(
        @Schema(description = RowIds.DESCRIPTION) @Nullable UUID id,
        @Schema(description = "May only be left out with a section.") @Nullable String instrument,
        @Schema(description = "Section of the orchestra.") @Nullable String section,
        @Schema(description = "Voice in the section.") @Nullable String part,
        @Schema(description = "The one that statistics count; one at a time.", defaultValue = "false") @Nullable
                Boolean main,
        @Schema(description = "Id of the ensemble it is played in.") @Nullable UUID ensembleId,
        @Schema(description = "Left out if it is not known.") @Nullable LocalDate startedOn,
        @Schema(description = "The last day; left out while it goes on.") @Nullable LocalDate endedOn,
        @Schema(description = "Whose instrument it is.") @Nullable InstrumentOwnership ownership) {

    static PlayingJson from(Playing playing) {
        return new PlayingJson(
                playing.getId(),
                playing.getInstrument(),
                playing.getSection(),
                playing.getPart(),
                playing.isMain(),
                playing.getEnsembleId(),
                playing.getStartedOn(),
                playing.getEndedOn(),
                playing.getOwnership());
    }

    Playing toEntity(Member member) {
        var playing = new Playing(id == null ? RowId.next() : id, member);
        playing.setInstrument(instrument);
        playing.setSection(section);
        playing.setPart(part);
        playing.setMain(Boolean.TRUE.equals(main));
        playing.setEnsembleId(ensembleId);
        playing.setStartedOn(startedOn);
        playing.setEndedOn(endedOn);
        playing.setOwnership(ownership);
        return playing;
    }
}
