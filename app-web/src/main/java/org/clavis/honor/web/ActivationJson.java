package org.clavis.honor.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HonorRuleActivation")
public record ActivationJson(
        @Schema(required = true, description = "First day. An edition before ends the day before.") @Nullable
                LocalDate validFrom) {}
