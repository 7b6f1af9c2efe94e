package org.clavis.member.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.ReportedActivity;

/** Years in a row for which somebody was reported alike: nobody reads eighteen lines for what one says. */
public record ReportedRun(ActivityKind kind, EvidenceGrade evidence, int from, int to) {
    /** In the order of time, kind by kind. */
    static List<ReportedRun> of(List<ReportedActivity> reported) {
        List<ReportedRun> runs = new ArrayList<>();
        reported.stream()
                .filter(year -> year.getKind() != null && year.getEvidence() != null && year.getYear() != null)
                .map(year -> new ReportedRun(
                        Objects.requireNonNull(year.getKind()),
                        Objects.requireNonNull(year.getEvidence()),
                        year.getYear(),
                        year.getYear()))
                .sorted(Comparator.comparing(ReportedRun::kind).thenComparing(ReportedRun::from))
                .forEach(year -> append(runs, year));
        return runs;
    }

    private static void append(List<ReportedRun> runs, ReportedRun year) {
        ReportedRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        boolean goesOn =
                last != null && last.kind == year.kind && last.evidence == year.evidence && last.to + 1 >= year.from;
        if (last != null && goesOn) {
            runs.set(runs.size() - 1, new ReportedRun(last.kind, last.evidence, last.from, year.to));
        } else {
            runs.add(year);
        }
    }

    public String years() {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
