package org.clavis.honor.entity.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a person that decides on honors.
 *
 * @param memberships stays in this club; empty for somebody who never was a member, such as a hired conductor
 */
public record MusicalLife(
        UUID member,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate deceasedOn,
        List<Stretch> stretches,
        List<Span> memberships,
        List<ReportedYear> reportedYears,
        List<GivenHonor> honors) {
    public MusicalLife {
        stretches = List.copyOf(stretches);
        memberships = List.copyOf(memberships);
        reportedYears = List.copyOf(reportedYears);
        honors = List.copyOf(honors);
    }
}
