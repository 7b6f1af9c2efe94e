package org.clavis.federation.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All at once: a federation has a handful of programs. */
@Schema(name = "Webhooks")
public record WebhooksJson(List<WebhookJson> items) {}
