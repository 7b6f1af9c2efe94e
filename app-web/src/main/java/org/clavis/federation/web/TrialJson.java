package org.clavis.federation.web;

import org.clavis.exchange.PushAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookTrial", description = "What came of a message without changes.")
public record TrialJson(
        boolean delivered,
        @Schema(description = "HTTP status of the program; 0 without an answer, -1 if the address is not allowed.")
                int status) {

    static TrialJson from(PushAnswer answer) {
        return new TrialJson(answer.isDelivered(), answer.status());
    }
}
