package org.clavis.honor.web;

import java.util.List;
import java.util.Map;
import org.clavis.honor.Explanation;
import org.clavis.honor.ProposalList;
import org.clavis.honor.entity.counting.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of proposals, as the API answers it. */
@Schema(name = "HonorProposals")
public record ProposalsJson(
        int year,
        List<ProposalJson> items,
        int total,
        @Schema(description = "Findings of each outcome, whatever the scope asked for") Map<Outcome, Integer> counts,
        @Schema(description = "Whether there are more lines than a list can hold") boolean cut) {
    static ProposalsJson from(ProposalList list, Explanation explanation) {
        return new ProposalsJson(
                list.year(),
                list.items().stream()
                        .map(item -> ProposalJson.from(item, explanation))
                        .toList(),
                list.total(),
                list.counts(),
                list.cut());
    }
}
