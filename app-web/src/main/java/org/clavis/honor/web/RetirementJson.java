package org.clavis.honor.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HonorRuleRetirement")
public record RetirementJson(@Schema(required = true, description = "Last day.") @Nullable LocalDate validTo) {}
