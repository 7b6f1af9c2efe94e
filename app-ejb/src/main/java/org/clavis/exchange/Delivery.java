package org.clavis.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import org.clavis.access.OpenToAll;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.context.CallContext;
import org.clavis.crypto.KeyStore;
import org.clavis.exchange.entity.ExchangeItem;
import org.clavis.exchange.entity.LetterRefused;
import org.clavis.exchange.entity.LetterRefused.Reason;
import org.clavis.exchange.entity.PostRepository;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.tenant.entity.Organisations;
import org.clavis.tenant.entity.Tenant;

/** Hands letters over to the running call's tenant. */
@ApplicationScoped
@OpenToAll("opens with the keys of the running call's tenant alone, and hands over to features, never to a caller")
public class Delivery {
    @Inject
    private Organisations organisations;

    @Inject
    private PostRepository post;

    @Inject
    private Signatures signatures;

    @Inject
    private Protokoll protokoll;

    @Inject
    private Event<LetterArrived> arrived;

    /**
     * Opens and checks a letter, notes its receipt and tells the features, all in one transaction; a letter that has been
     * received before is left alone. The receipt comes first: of two who deliver the same letter at the same time one
     * waits there, and fails.
     *
     * @throws LetterRefused if it is not a letter to this tenant from whom it says
     * @throws RuntimeException as a feature throws it
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void receive(ExchangeItem item) {
        if (post.isReceived(item.id())) {
            return;
        }
        Tenant sender = organisations.byId(item.senderId()).orElseThrow(() -> new LetterRefused(Reason.SIGNATURE));
        SignedContent signed = open(item, sender);
        post.received(signed);
        protokoll.record(
                AuditAction.RECEIVED,
                Map.of(
                        "kind",
                        signed.kind(),
                        "from",
                        sender.name(),
                        "letter",
                        signed.id().toString()));
        var correspondent = new Correspondent(sender.id(), sender.alias(), sender.name());
        arrived.fire(new LetterArrived(
                new Letter(signed.id(), correspondent, signed.kind(), signed.content(), signed.sent(), signed)));
    }

    private SignedContent open(ExchangeItem item, Tenant sender) {
        var own = KeyStore.of(CallContext.current().tenant().id()).letters();
        SignedContent signed = item.letter().open(sender.alias(), own);
        if (!signatures.isSignedBy(sender.id(), signed)) {
            throw new LetterRefused(Reason.SIGNATURE);
        }
        return signed;
    }
}
