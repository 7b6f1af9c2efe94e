package org.clavis.meldung.web.figures;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clavis.meldung.figures.Grouping;
import org.clavis.meldung.figures.SumQuery;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters of figures as the API takes them: as text, so that a wrong one is named. */
public class FiguresQuery {
    @QueryParam("campaign")
    @Parameter(
            description = "Id of the campaign; without it the latest that anything counts in.",
            schema = @Schema(format = "uuid"))
    private @Nullable String campaign;

    @QueryParam("by")
    @Parameter(
            description = "What sums are told apart by.",
            schema =
                    @Schema(
                            enumeration = {"LEVEL", "DISTRICT", "ORGANISATION"},
                            defaultValue = "ORGANISATION"))
    private @Nullable String by;

    @QueryParam("district")
    @Parameter(description = "Alias of a district federation, to count only what came through it.")
    private @Nullable String district;

    SumQuery toQuery() {
        return new SumQuery(id(), grouping(), district == null || district.isBlank() ? null : district);
    }

    private @Nullable UUID id() {
        try {
            return campaign == null ? null : UUID.fromString(campaign);
        } catch (IllegalArgumentException malformed) {
            throw new Unreadable(List.of(Violation.of("campaign", "shared.json.id")));
        }
    }

    private Grouping grouping() {
        if (by == null) {
            return Grouping.ORGANISATION;
        }
        var names = Arrays.stream(Grouping.values()).map(Enum::name).toList();
        if (!names.contains(by)) {
            throw new Unreadable(List.of(Violation.of("by", "shared.json.choice", names)));
        }
        return Grouping.valueOf(by);
    }
}
