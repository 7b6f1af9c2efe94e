package org.clavis.honor.web;

import java.util.List;
import java.util.UUID;
import org.clavis.honor.SetUpReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a set-up run assumes, as the API answers it. */
@Schema(name = "HonorSetUp")
public record SetUpJson(
        int year,
        @Schema(description = "False after a dry run") boolean written,
        int honors,
        long people,
        List<Line> assumed) {
    /** An honor that somebody must have got. */
    @Schema(name = "AssumedHonor")
    public record Line(UUID member, String awardingBody, String code, String title, int step, int year) {}

    static SetUpJson from(SetUpReport report) {
        return new SetUpJson(
                report.year(),
                report.written(),
                report.assumed().size(),
                report.people(),
                report.assumed().stream()
                        .map(line -> new Line(
                                line.person().id(),
                                line.rule().awardingBody(),
                                line.rule().content().code(),
                                line.rule().content().title(),
                                line.step(),
                                line.year()))
                        .toList());
    }
}
