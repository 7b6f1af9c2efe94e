package org.clavis.meldung.web.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "MeldungReturn")
public record ReturnJson(
        @Schema(description = "Read by whoever reported.", maxLength = 4000) @Nullable String reason) {}
