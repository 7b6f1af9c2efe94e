package org.clavis.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.federation.Webhooks;
import org.clavis.federation.entity.ChangeKind;
import org.clavis.federation.entity.Webhook;
import org.clavis.shared.web.Notices;

/** Records or corrects a program that is told of changes. */
@Named
@ViewScoped
public class WebhookEditor implements Serializable {
    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookLinks links;

    @Inject
    private Notices notices;

    private Webhook webhook;
    private long version;
    private boolean fresh;

    @PostConstruct
    void open() {
        Access.require(Register.INTERFACES, Right.WRITE);
        fresh = links.given().isEmpty();
        webhook = links.given().map(webhooks::open).orElseGet(Webhook::blank);
        version = webhook.getVersion();
    }

    public String save() {
        if (fresh) {
            notices.done("federation.done.webhook", webhooks.record(webhook).secret());
        } else {
            webhooks.correct(webhook.getId(), version, webhook);
            notices.done("shared.done.saved");
        }
        return WebhookLinks.LIST;
    }

    public String remove() {
        webhooks.remove(webhook.getId(), version);
        notices.done("federation.done.webhookRemoved");
        return WebhookLinks.LIST;
    }

    public Webhook getWebhook() {
        return webhook;
    }

    public boolean isFresh() {
        return fresh;
    }

    public List<ChangeKind> getKinds() {
        return List.of(ChangeKind.values());
    }
}
