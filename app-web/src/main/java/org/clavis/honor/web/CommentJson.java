package org.clavis.honor.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HonorComment")
public record CommentJson(
        @Schema(description = "The item it is about; left out for the application as a whole.") @Nullable UUID item,
        @Nullable String text) {}
