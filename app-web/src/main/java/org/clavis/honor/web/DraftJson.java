package org.clavis.honor.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HonorApplicationDraft")
public record DraftJson(
        @Schema(description = "Chosen by the caller: sent twice, there is still one draft. Made up if left out.")
                @Nullable
                UUID id,
        @Nullable List<SelectionJson> items) {}
