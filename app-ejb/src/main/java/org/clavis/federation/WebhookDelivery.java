package org.clavis.federation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.access.OpenToAll;
import org.clavis.exchange.PushAnswer;
import org.clavis.federation.Notification.Told;
import org.clavis.federation.entity.ChangeNote;
import org.clavis.federation.entity.ChangeRepository;
import org.clavis.federation.entity.DeliveryRepository;
import org.clavis.federation.entity.Webhook;
import org.clavis.federation.entity.WebhookRepository;
import org.clavis.json.RecordJson;
import org.clavis.tenant.Federations;

/** The steps of telling a program, each in a transaction of its own: none is open while the other side is called. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookDelivery {
    private static final String REASON = "only carries on what somebody with the right has ordered";
    private static final int HANDFUL = 100;

    /** After some three days. */
    private static final int TOO_OFTEN = 20;

    @Inject
    private WebhookRepository webhooks;

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private ChangeRepository changes;

    @Inject
    private Federations federations;

    /** Programs for which there is something new, and whose time has come. */
    @OpenToAll(REASON)
    public List<UUID> due() {
        return deliveries.due();
    }

    /** What the program has to be told next; nothing if it is nobody's turn or there is nothing it wants to know. */
    @OpenToAll(REASON)
    public Optional<Parcel> next(UUID id) {
        return webhooks.find(id)
                .filter(Webhook::isActive)
                .flatMap(webhook -> deliveries.lease(id).flatMap(toldUpTo -> parcel(webhook, toldUpTo)));
    }

    private Optional<Parcel> parcel(Webhook webhook, long toldUpTo) {
        List<ChangeNote> fresh = changes.since(toldUpTo, HANDFUL);
        List<Told> told = fresh.stream()
                .filter(note -> webhook.wants(note.kind()))
                .map(Told::of)
                .toList();
        long upTo = fresh.isEmpty() ? toldUpTo : fresh.get(fresh.size() - 1).cursor();
        if (told.isEmpty()) {
            deliveries.passed(webhook.getId(), upTo);
            return Optional.empty();
        }
        return Optional.of(parcel(webhook, told, upTo));
    }

    private Parcel parcel(Webhook webhook, List<Told> told, long upTo) {
        String organisation = federations.own().alias();
        String body = RecordJson.write(new Notification(webhook.getId(), organisation, told));
        return new Parcel(webhook.getId(), String.valueOf(webhook.getUrl()), webhook.getSecret(), body, upTo);
    }

    /** Notes what came of it. A program that cannot be told for days is given up. */
    @OpenToAll(REASON)
    public void settle(Parcel parcel, PushAnswer answer) {
        if (answer.isDelivered()) {
            deliveries.told(parcel.webhook(), parcel.upTo(), answer.status());
        } else {
            int failures = deliveries.failed(parcel.webhook(), answer.status());
            if (answer.isGone() || failures >= TOO_OFTEN) {
                webhooks.find(parcel.webhook()).ifPresent(Webhook::giveUp);
            }
        }
    }

    /** A message that tells nothing, to see whether the program can be reached. */
    @OpenToAll("what is sent names nobody; whoever asks for it has the right")
    public Parcel trial(UUID id) {
        return parcel(webhooks.get(id), List.of(), 0);
    }
}
