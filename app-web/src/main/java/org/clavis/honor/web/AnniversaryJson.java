package org.clavis.honor.web;

import org.clavis.honor.Anniversary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Anniversary", description = "An honor of the organisation itself for the years since it was founded.")
public record AnniversaryJson(
        int year,
        @Schema(description = "How old it becomes.") int years,
        String awardingBody,
        String code,
        String title,
        @Schema(description = "Weeks before the event at least.") @Nullable Integer leadWeeks) {

    static AnniversaryJson from(Anniversary anniversary) {
        var content = anniversary.rule().content();
        return new AnniversaryJson(
                anniversary.year(),
                anniversary.years(),
                anniversary.rule().awardingBody(),
                content.code(),
                content.title(),
                content.filing().leadWeeks());
    }
}
