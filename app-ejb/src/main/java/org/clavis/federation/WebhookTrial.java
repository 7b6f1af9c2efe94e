package org.clavis.federation;

import static org.clavis.access.Register.INTERFACES;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.exchange.Push;
import org.clavis.exchange.PushAnswer;

/** Whether a program can be reached and checks our signature as it should. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookTrial {
    @Inject
    private WebhookDelivery delivery;

    @Inject
    private Push push;

    /** Sends a message without changes and waits for the answer. */
    @Requires(register = INTERFACES, right = WRITE)
    public PushAnswer send(UUID webhook) {
        Parcel parcel = delivery.trial(webhook);
        return push.post(parcel.url(), parcel.secret(), parcel.body());
    }
}
