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
        }
        if (application.getCostBearer() == null) {
            broken.add(Violation.of("costBearer", "shared.constraint.NotNull"));
        }
        return broken;
    }
}
