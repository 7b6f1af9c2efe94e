package org.clavis.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.clavis.access.Access;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.exchange.entity.ExchangeItem;
import org.clavis.exchange.entity.ExchangeRepository;
import org.clavis.exchange.entity.LetterRefused;
import org.clavis.exchange.entity.PostRepository;
import org.clavis.exchange.entity.SealedLetter;
import org.clavis.shared.DatabaseAway;
import org.clavis.tenant.entity.TenantRegister;

/**
 * Carries letters: from outboxes into the exchange box, and from there to their recipients. Every step is committed
 * before the next and may be done twice without harm, so that a server can be killed between any two of them.
 */
@ApplicationScoped
class Relay {
    /** Who hands a letter over, as the Protokoll names it. */
    static final String JOB = "Austausch";

    private static final Logger LOG = System.getLogger(Relay.class.getName());
    private static final int HANDFUL = 50;

    @Inject
    private TenantRegister register;

    @Inject
    private PostRepository post;

    @Inject
    private ExchangeRepository box;

    @Inject
    private Delivery delivery;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    private final Rounds sending = new Rounds(sender -> inTheNameOf(sender, this::empty));
    private final Rounds collecting = new Rounds(recipient -> inTheNameOf(recipient, this::deliver));
    private final Set<UUID> owing = ConcurrentHashMap.newKeySet();

    /** Right after the commit. */
    void sent(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterSent letter) {
        relay(letter.sender().id());
    }

    /** Takes what lies in the organisation's outbox to the box, in the background. */
    void relay(UUID sender) {
        owing.add(sender);
        sending.ask(sender, executor);
    }

    /** Takes up again what could not be done: outboxes that were not emptied, letters that may be tried again. */
    void resume() {
        owing.forEach(this::relay);
        box.recipients(Instant.now()).forEach(recipient -> collecting.ask(recipient, executor));
    }

    /**
     * Looks into every outbox, for a server that was killed knows nothing of what it owes. One after the other and in this
     * thread: it takes some ten milliseconds for each tenant.
     */
    void resumeEverything() {
        register.all().forEach(tenant -> sending.ask(tenant.id(), Runnable::run));
    }

    private void empty(UUID sender) {
        Set<UUID> recipients = new HashSet<>();
        List<SealedLetter> letters;
        do {
            letters = post.waiting(HANDFUL);
            for (SealedLetter letter : letters) {
                box.add(sender, letter, Instant.now());
                post.relayed(letter.id());
                recipients.add(letter.recipient());
            }
        } while (letters.size() == HANDFUL);
        owing.remove(sender);
        recipients.forEach(recipient -> collecting.ask(recipient, executor));
    }

    private void deliver(UUID recipient) {
        List<ExchangeItem> items = box.due(recipient, Instant.now(), HANDFUL);
        while (!items.isEmpty()) {
            items.forEach(this::deliver);
            items = box.due(recipient, Instant.now(), HANDFUL);
        }
    }

    /** One letter that cannot be delivered does not hold up the others; a database that is away does. */
    private void deliver(ExchangeItem item) {
        try {
            handOver(item);
            box.collected(item.id(), Instant.now());
        } catch (RuntimeException e) {
            if (DatabaseAway.causes(e)) {
                throw e;
            }
            String fault = Fault.of(e);
            LOG.log(Level.WARNING, "letter {0} not delivered: {1}", item.id(), fault);
            box.failed(item.id(), fault, Instant.now());
        }
    }

    /** Tried twice, because somebody may just be changing what the letter is about; so it keeps its place. */
    private void handOver(ExchangeItem item) {
        try {
            delivery.receive(item);
        } catch (RuntimeException e) {
            if (e instanceof LetterRefused || DatabaseAway.causes(e)) {
                throw e;
            }
            delivery.receive(item);
        }
    }

    /** A tenant that is not online is left alone: its letters wait. */
    private void inTheNameOf(UUID tenant, Consumer<UUID> task) {
        try {
            for (TenantRef known : register.all()) {
                if (known.id().equals(tenant)) {
                    CallContext.of(known, Actor.job(JOB, Access.everyRole())).call(() -> {
                        task.accept(tenant);
                        return tenant;
                    });
                }
            }
        } catch (Exception e) {
            // Everything that was not done is still there; a later round goes on with it.
            LOG.log(Level.WARNING, "post of tenant {0} interrupted: {1}", tenant, Fault.of(e));
        }
    }
}
