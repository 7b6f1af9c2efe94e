package org.clavis.honor.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Revocation", description = "Why an honor is taken back.")
public record RevocationJson(@Schema(required = true) @Nullable String reason) {}
