package org.clavis.honor.entity.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clavis.shared.Violation;

/** What an application needs before it can be submitted. */
final class FilingRules {
    private FilingRules() {}

    static List<Violation> broken(HonorApplication application, List<ApplicationItem> open, LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (open.isEmpty()) {
            broken.add(Violation.of(null, "honor.application.rule.empty"));
        }
        LocalDate event = application.getEventOn();
        if (event == null) {
            broken.add(Violation.of("eventOn", "shared.constraint.NotNull"));
        } else if (event.isBefore(today)) {
            broken.add(Violation.of("eventOn", "honor.application.rule.eventOver"));
        } else if (application.getLateReason() == null) {
            broken.addAll(late(open, today));
        }
        if (application.getCostBearer() == null) {
            broken.add(Violation.of("costBearer", "shared.constraint.NotNull"));
        }
        return broken;
    }

    /** One violation for each honor whose last day is over, however many people are to get it. */
    private static List<Violation> late(List<ApplicationItem> open, LocalDate today) {
        return open.stream()
                .flatMap(item -> item
                        .leadTime()
                        .lastDay()
                        .filter(today::isAfter)
                        .map(last -> Violation.of("lateReason", "honor.application.rule.late", item.getTitle(), last))
                        .stream())
                .distinct()
                .toList();
    }
}
