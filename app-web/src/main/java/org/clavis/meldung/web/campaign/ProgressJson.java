package org.clavis.meldung.web.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clavis.club.Affiliate;
import org.clavis.meldung.campaign.Light;
import org.clavis.meldung.campaign.Overview;
import org.clavis.tenant.entity.TenantLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CampaignProgress", description = "Everybody who has to report, and how far they have come.")
public record ProgressJson(List<Line> items) {
    @Schema(name = "CampaignProgressLine")
    public record Line(
            @Schema(description = "Alias of the organisation.") String reporter,
            String name,
            TenantLevel level,
            @Nullable String number,
            @Schema(description = "Alias of the organisation directly below that it belongs to.") String via,
            Light light,
            int revision,
            @Nullable Instant submittedAt,
            boolean late,
            @Nullable LocalDate remindedOn) {}

    static ProgressJson from(Overview overview) {
        return new ProgressJson(
                overview.lines().stream().map(ProgressJson::line).toList());
    }

    private static Line line(Overview.Line line) {
        Affiliate one = line.affiliate();
        return new Line(
                one.alias(),
                one.name(),
                one.level(),
                one.number(),
                one.viaAlias(),
                line.light(),
                line.revision(),
                line.submittedAt(),
                line.late(),
                line.remindedOn());
    }
}
