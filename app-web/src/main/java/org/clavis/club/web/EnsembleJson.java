package org.clavis.club.web;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.club.entity.Ensemble;
import org.clavis.club.entity.EnsembleKind;
import org.clavis.club.entity.EnsembleLevel;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Ensemble", description = "An orchestra or another group that plays together.")
public record EnsembleJson(
        @Schema(readOnly = true) @Nullable UUID id,
        @Schema(readOnly = true, description = "Also the ETag.") @Nullable Long version,
        @Schema(required = true) @Nullable String name,
        @Schema(required = true) @Nullable EnsembleKind kind,
        @Nullable EnsembleLevel level,
        @Nullable String lineUp,
        @Nullable String conductor,
        @Nullable LocalDate foundedOn,
        @Schema(description = "The last day.") @Nullable LocalDate dissolvedOn) {

    static EnsembleJson from(Ensemble ensemble) {
        return new EnsembleJson(
                ensemble.getId(),
                ensemble.getVersion(),
                ensemble.getName(),
                ensemble.getKind(),
                ensemble.getLevel(),
                ensemble.getLineUp(),
                ensemble.getConductor(),
                ensemble.getFoundedOn(),
                ensemble.getDissolvedOn());
    }

    /** What was sent, as the form of a page would hold it. */
    Ensemble toForm() {
        var form = new Ensemble(RowId.next());
        form.setName(name);
        form.setKind(kind);
        form.setLevel(level);
        form.setLineUp(lineUp);
        form.setConductor(conductor);
        form.setFoundedOn(foundedOn);
        form.setDissolvedOn(dissolvedOn);
        return form;
    }
}
