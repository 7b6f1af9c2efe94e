package org.clavis.federation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.clavis.exchange.Push;

/** Tells the programs of the running call's tenant what they do not know yet. */
@Dependent
class WebhookRounds {
    @Inject
    private WebhookDelivery delivery;

    @Inject
    private Push push;

    void tell() {
        delivery.due().forEach(this::tell);
    }

    /** Until it knows everything, or has not understood something. */
    private void tell(UUID webhook) {
        Optional<Parcel> parcel = delivery.next(webhook);
        while (parcel.isPresent()) {
            delivery.settle(
                    parcel.get(),
                    push.post(
                            parcel.get().url(),
                            parcel.get().secret(),
                            parcel.get().body()));
            parcel = delivery.due().contains(webhook) ? delivery.next(webhook) : Optional.empty();
        }
    }
}
