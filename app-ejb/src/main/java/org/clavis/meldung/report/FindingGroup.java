package org.clavis.meldung.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The same doubt about several people, to be read at once. */
public record FindingGroup(Doubt doubt, List<Finding> findings) {
    /** Worst first. */
    static List<FindingGroup> of(List<Finding> findings) {
        Map<Doubt, List<Finding>> byDoubt = findings.stream()
                .collect(Collectors.groupingBy(Finding::doubt, () -> new EnumMap<>(Doubt.class), Collectors.toList()));
        return byDoubt.entrySet().stream()
                .map(entry -> new FindingGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    public boolean isError() {
        return doubt.severity() == Severity.ERROR;
    }

    public int getCount() {
        return findings.size();
    }
}
