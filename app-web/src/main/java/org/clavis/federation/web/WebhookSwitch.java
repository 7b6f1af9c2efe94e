package org.clavis.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clavis.exchange.PushAnswer;
import org.clavis.federation.WebhookTrial;
import org.clavis.federation.Webhooks;
import org.clavis.federation.entity.Webhook;
import org.clavis.shared.web.Notices;
import org.clavis.shared.web.PageTexts;

/** What is done with a program at once: tried, switched off and on, given another secret. */
@Named
@RequestScoped
public class WebhookSwitch {
    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookTrial trial;

    @Inject
    private Notices notices;

    @Inject
    private PageTexts text;

    /** Sends it a message without changes. */
    public String test(Webhook webhook) {
        PushAnswer answer = trial.send(webhook.getId());
        if (answer.isDelivered()) {
            notices.done("federation.done.trial");
            return WebhookLinks.LIST;
        }
        notices.error("federation.webhook.trialFailed", Outcome.of(answer.status(), text));
        return "";
    }

    public String pause(Webhook webhook) {
        webhooks.pause(webhook.getId(), webhook.getVersion());
        notices.done("federation.done.paused");
        return WebhookLinks.LIST;
    }

    public String resume(Webhook webhook) {
        webhooks.resume(webhook.getId(), webhook.getVersion());
        notices.done("federation.done.resumed");
        return WebhookLinks.LIST;
    }

    public String renew(Webhook webhook) {
        notices.done(
                "federation.done.webhook",
                webhooks.renewSecret(webhook.getId(), webhook.getVersion()).secret());
        return WebhookLinks.LIST;
    }
}
