package org.clavis.honor.web.paper;

import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.paper.Reprint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Print", description = "Which certificates to print.")
public record PrintJson(
        @Schema(required = true, description = "Ids of items of applications") @Nullable List<UUID> items,
        @Schema(description = "Why those are printed that were printed before; SECOND_COPY unless it is given")
                @Nullable
                Reprint again) {
    List<UUID> wanted() {
        return items == null ? List.of() : items;
    }

    Reprint why() {
        return again == null ? Reprint.SECOND_COPY : again;
    }
}
