package org.clavis.honor.entity.application;

import java.util.List;
import java.util.UUID;
import org.clavis.exchange.entity.SignedContent;

/**
 * What a federation passes on: those items of a club's document that it lets through, and the document as the club
 * signed it. Steps tell what was done with them so far.
 */
public record Forwarding(UUID application, List<UUID> items, List<StepReport.Step> steps, SignedContent original) {
    public Forwarding {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
    }
}
