package org.clavis.honor.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Anniversaries")
public record AnniversariesJson(List<AnniversaryJson> items) {}
