package org.clavis.federation;

import static org.clavis.access.Register.INTERFACES;
import static org.clavis.access.Right.DELETE;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.exchange.Push;
import org.clavis.federation.entity.DeliveryRepository;
import org.clavis.federation.entity.DeliveryStanding;
import org.clavis.federation.entity.Webhook;
import org.clavis.federation.entity.WebhookRepository;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Constraints;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.Violation;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.TenantLevel;

/** The programs that a federation has told of changes. */
@Stateless
public class Webhooks {
    @Inject
    private WebhookRepository webhooks;

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private Event<ChangeNoted> noted;

    @Inject
    private Push push;

    @Inject
    private Validator validator;

    @Inject
    private Federations federations;

    @Requires(register = INTERFACES, right = READ)
    public List<Webhook> all() {
        return webhooks.all();
    }

    @Requires(register = INTERFACES, right = READ)
    public Webhook open(UUID id) {
        return webhooks.get(id);
    }

    /** How far each of them has been told. */
    @Requires(register = INTERFACES, right = READ)
    public List<DeliveryStanding> standings() {
        return deliveries.standings();
    }

    /** Records a program, which is told of what happens from now on. */
    @Requires(register = INTERFACES, right = WRITE)
    public NewSecret record(Webhook given) {
        if (federations.own().level() == TenantLevel.CLUB) {
            throw new BusinessRuleViolated(null, "federation.rule.federationsOnly");
        }
        Webhook webhook = Webhook.blank();
        webhook.correct(given);
        requireSound(webhook);
        NewSecret secret = renewed(webhook);
        webhooks.add(webhook);
        webhooks.write(webhook);
        deliveries.begin(webhook.getId());
        return secret;
    }

    /**
     * Takes over what was edited.
     *
     * @param version the version the edited one was read with
     * @throws RecordChanged if somebody has saved it since
     */
    @Requires(register = INTERFACES, right = WRITE)
    public void correct(UUID id, long version, Webhook edited) {
        Webhook webhook = get(id, version);
        webhook.correct(edited);
        requireSound(webhook);
        webhooks.write(webhook);
    }

    /** Another secret in the place of the one that was lost or has become known. */
    @Requires(register = INTERFACES, right = WRITE)
    public NewSecret renewSecret(UUID id, long version) {
        Webhook webhook = get(id, version);
        NewSecret secret = renewed(webhook);
        webhooks.write(webhook);
        return secret;
    }

    /** Tells it nothing until it is switched on again. */
    @Requires(register = INTERFACES, right = WRITE)
    public void pause(UUID id, long version) {
        Webhook webhook = get(id, version);
        webhook.pause();
        webhooks.write(webhook);
    }

    /** Goes on with what it does not know yet. */
    @Requires(register = INTERFACES, right = WRITE)
    public void resume(UUID id, long version) {
        Webhook webhook = get(id, version);
        webhook.resume();
        webhooks.write(webhook);
        deliveries.atOnce(id);
        noted.fire(new ChangeNoted());
    }

    @Requires(register = INTERFACES, right = DELETE)
    public void remove(UUID id, long version) {
        Webhook webhook = get(id, version);
        webhooks.remove(webhook);
        webhooks.write(webhook);
    }

    private NewSecret renewed(Webhook webhook) {
        String secret = push.newSecret();
        webhook.renew(secret);
        return new NewSecret(webhook.getId(), secret);
    }

    private Webhook get(UUID id, long version) {
        Webhook webhook = webhooks.get(id);
        if (webhook.getVersion() != version) {
            throw new RecordChanged(Webhook.class, id);
        }
        return webhook;
    }

    private void requireSound(Webhook webhook) {
        List<Violation> broken = new ArrayList<>(Constraints.broken(validator, webhook));
        if (webhook.getUrl() != null && !push.isAllowed(webhook.getUrl())) {
            broken.add(Violation.of("url", "federation.rule.hostNotAllowed"));
        }
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
    }
}
