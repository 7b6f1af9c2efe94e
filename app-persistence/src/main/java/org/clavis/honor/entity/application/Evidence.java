package org.clavis.honor.entity.application;

import java.time.LocalDate;
import java.util.List;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/**
 * What a club knew about a person's musical life on the day it applied.
 *
 * @param memberships stays in the club, oldest first
 * @param reportedYears years for which the person was named to the federation
 * @param honors honors the person had already
 */
public record Evidence(List<Stay> memberships, List<Period> periods, List<Integer> reportedYears, List<Given> honors) {
    public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of(), List.of());

    public Evidence {
        memberships = List.copyOf(memberships);
        periods = List.copyOf(periods);
        reportedYears = List.copyOf(reportedYears);
        honors = List.copyOf(honors);
    }

    /** A stay in the club. */
    public record Stay(LocalDate from, @Nullable LocalDate to) {}

    /**
     * What the person did.
     *
     * @param otherClub where, if it was not in the club that applies
     */
    public record Period(
            ActivityKind kind,
            @Nullable Office office,
            @Nullable String officeLabel,
            ActivityClub club,
            @Nullable String otherClub,
            LocalDate from,
            @Nullable LocalDate to,
            EvidenceGrade grade) {}

    /** An honor the person had. */
    public record Given(String awardingBody, @Nullable String ruleCode, String title, int step, int year) {}
}
