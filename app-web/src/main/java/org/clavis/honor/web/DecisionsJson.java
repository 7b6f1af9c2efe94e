package org.clavis.honor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.application.Decision;
import org.clavis.honor.application.Verdict;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HonorDecisions", description = "All of them are taken, or none.")
public record DecisionsJson(@Nullable List<DecisionJson> decisions) {
    @Schema(name = "HonorDecision")
    public record DecisionJson(
            @Nullable UUID item,
            @Nullable Verdict verdict,
            @Schema(description = "For the club; needed for REJECT and RETURN.") @Nullable String reason) {}

    /** The decisions on items of this application. */
    public List<Decision> on(HonorApplication application) {
        List<Decision> taken = new ArrayList<>();
        for (DecisionJson one : decisions == null ? List.<DecisionJson>of() : decisions) {
            if (one.item == null || one.verdict == null) {
                throw new Unreadable(List.of(Violation.of("decisions[" + taken.size() + "]", "shared.json.object")));
            }
            if (application.find(one.item).isEmpty()) {
                throw new RecordNotFound(ApplicationItem.class, one.item);
            }
            taken.add(new Decision(one.item, one.verdict, one.reason));
        }
        return taken;
    }
}
