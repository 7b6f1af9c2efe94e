package org.clavis.honor.web;

import java.time.Instant;
import java.util.UUID;
import org.clavis.honor.entity.application.ApplicationNote.Noted;
import org.clavis.honor.entity.application.ItemState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HonorApplicationNote", description = "A comment, or a step of an item.")
public record ApplicationNoteJson(
        UUID id,
        @Nullable UUID item,
        @Schema(description = "Left out of comments.") @Nullable ItemState step,
        String organisation,
        String author,
        @Nullable String text,
        Instant at) {
    static ApplicationNoteJson from(Noted noted) {
        return new ApplicationNoteJson(
                noted.id(), noted.item(), noted.step(), noted.organisation(), noted.author(), noted.text(), noted.at());
    }
}
