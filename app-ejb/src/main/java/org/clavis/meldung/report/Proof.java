package org.clavis.meldung.report;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.member.entity.ActivityKind;

/** What Meldungen prove: who was active in their year, and as what. */
record Proof(Map<UUID, Set<ActivityKind>> active) {
    /** That of several Meldungen, which may go to several federations. */
    static Proof of(List<Report> reports) {
        var active = new HashMap<UUID, Set<ActivityKind>>();
        reports.stream()
                .flatMap(report -> report.persons().stream())
                .filter(ReportedPerson::active)
                .forEach(person -> active.computeIfAbsent(person.person(), id -> EnumSet.noneOf(ActivityKind.class))
                        .addAll(proven(person.kinds())));
        return new Proof(active);
    }

    /** Offices, and music unless it was paused. */
    private static Set<ActivityKind> proven(Set<ActivityKind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.isOffice() || (kind.isPlaying() && !kinds.contains(ActivityKind.PAUSE)))
                .collect(Collectors.toSet());
    }

    Set<ActivityKind> of(UUID person) {
        return active.getOrDefault(person, Set.of());
    }
}
