package org.clavis.tenant.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AffiliationEnd")
public record AffiliationEndJson(@Schema(required = true, description = "Last day.") @Nullable LocalDate validTo) {}
