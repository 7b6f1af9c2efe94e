package org.clavis.honor.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All rules at once: even the largest order has a few dozen. */
@Schema(name = "HonorRules")
public record HonorRulesJson(List<HonorRuleJson> items) {}
