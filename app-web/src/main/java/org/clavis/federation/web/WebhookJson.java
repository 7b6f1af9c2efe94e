package org.clavis.federation.web;

import java.util.List;
import java.util.UUID;
import org.clavis.federation.entity.ChangeKind;
import org.clavis.federation.entity.Webhook;
import org.clavis.federation.entity.WebhookState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Webhook",
        description =
                "Another program that is told of changes: POST of JSON, at least once each, in their order. The header"
                        + " Clavis-Signature is `sha256=` and the HMAC-SHA256 of Clavis-Timestamp, a dot and the body"
                        + " under the secret, in hexadecimal.")
public record WebhookJson(
        @Schema(readOnly = true) @Nullable UUID id,
        @Schema(readOnly = true, description = "Also the ETag.") @Nullable Long version,
        @Schema(required = true) @Nullable String name,
        @Schema(required = true, description = "One that the operator of the server has allowed.") @Nullable String url,
        @Schema(description = "Everything if left out.") @Nullable List<ChangeKind> kinds,
        @Schema(readOnly = true) @Nullable WebhookState state,
        @Schema(readOnly = true, description = "Only in the answer that makes it.") @Nullable String secret) {

    static WebhookJson from(Webhook webhook, @Nullable String secret) {
        return new WebhookJson(
                webhook.getId(),
                webhook.getVersion(),
                webhook.getName(),
                webhook.getUrl(),
                List.of(webhook.getKinds()),
                webhook.getState(),
                secret);
    }

    /** What was sent, as the form of a page would hold it. */
    Webhook toForm() {
        Webhook form = Webhook.blank();
        form.setName(name);
        form.setUrl(url);
        if (kinds != null) {
            form.setKinds(kinds.toArray(ChangeKind[]::new));
        }
        return form;
    }
}
