package org.clavis.honor.entity.application;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * One honor for one person within an application, as one organisation sees it. Drafted and submitted by the club, it is
 * checked and forwarded by the federations on its way and decided by the one that gives the honor; returned, it is
 * mended and submitted again under the same id. What others did is followed in each copy.
 */
@Entity
public class ApplicationItem extends ItemProgress {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false)
    private HonorApplication application;

    /** Who sent it here, and gets every answer; null in the club. */
    private @Nullable UUID fromId;

    /** To whom it was sent from here; null while it was not. */
    private @Nullable UUID sentToId;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected ApplicationItem() {}

    /** Something the club is going to apply for. */
    ApplicationItem(HonorApplication application, Claim claim) {
        super(claim);
        this.application = application;
    }

    /** A copy of what another organisation sent. */
    ApplicationItem(HonorApplication application, UUID id, Claim claim, UUID from) {
        super(id, claim);
        this.application = application;
        this.fromId = from;
    }

    /** The club submits it, for the first time or mended: what is known now is what counts from now on. */
    void submit(Claim snapshot) {
        become(ItemState.SUBMITTED, application.getClubAlias(), null);
        take(snapshot);
    }

    /** It comes again, mended. */
    void resubmitted(Claim mended, UUID from) {
        submit(mended);
        this.fromId = from;
        this.sentToId = null;
    }

    /** It has left for the organisation above. */
    public void sentTo(UUID organisation) {
        this.sentToId = organisation;
    }

    public void check(String own) {
        requireInHand();
        become(ItemState.CHECKED, own, null);
    }

    /** Passes it on towards the organisation that decides. */
    public void forward(String own, UUID to) {
        requireInHand();
        if (isAwardedBy(own)) {
            throw broken("honor.application.rule.ownHonor");
        }
        become(ItemState.FORWARDED, own, null);
        sentTo(to);
    }

    /** Sends it back to be mended. */
    public void giveBack(String own, @Nullable String why) {
        requireInHand();
        become(ItemState.RETURNED, own, why);
    }

    /** Approves, rejects, orders or revokes: steps of the organisation that gives the honor and of nobody else. */
    public void decide(String own, ItemState decision, @Nullable String why) {
        if (!decision.isForAwardingBody() || !isAwardedBy(own)) {
            throw broken("honor.application.rule.notYours");
        }
        become(decision, own, why);
    }

    /** It is handed over, by the club or by the organisation that gives it. */
    public void award(String own, Handover handover) {
        if (!isAwardedBy(own) && !own.equals(application.getClubAlias())) {
            throw broken("honor.application.rule.notYours");
        }
        if (handover.on() == null) {
            throw new BusinessRuleViolated("awardedOn", "shared.constraint.NotNull");
        }
        become(ItemState.AWARDED, own, null);
        handedOver(handover);
    }

    /** Whether the step may be reported by this neighbour, and was taken by an organisation that is entitled to it. */
    public boolean mayFollow(UUID sender, StepReport.Step step) {
        String by = step.organisation();
        boolean club = by.equals(application.getClubAlias());
        boolean entitled = step.state() == ItemState.AWARDED
                ? club || isAwardedBy(by)
                : step.state().isForAwardingBody()
                        ? isAwardedBy(by)
                        : !club && step.state().isOnTheWay();
        return entitled && isNeighbour(sender);
    }

    /**
     * Takes over a step that another organisation reports. What was done before the item got here, and what has been
     * overtaken meanwhile, changes nothing.
     */
    public void follow(UUID sender, StepReport.Step step) {
        boolean counts = sender.equals(sentToId) || step.state() == ItemState.AWARDED;
        if (counts && getState().mayBecome(step.state())) {
            become(step.state(), step.organisation(), step.reason());
            handedOver(step.handover());
        }
    }

    public boolean isAwardedBy(String organisation) {
        return getAwardingBody().equals(organisation);
    }

    /** Until when it can be submitted, by the edition of the rule it goes by. */
    public LeadTime leadTime() {
        return LeadTime.of(
                RecordJson.read(getRule(), RuleContent.class).filing(), application.getEventOn(), getHonorYear());
    }

    /** Whether it came from there, or went there. */
    public boolean isNeighbour(UUID organisation) {
        return organisation.equals(fromId) || organisation.equals(sentToId);
    }

    /** Whether it waits for this organisation, which received it. */
    public boolean isInHand() {
        return application.getOrigin() == ApplicationOrigin.RECEIVED
                && (getState() == ItemState.SUBMITTED || getState() == ItemState.CHECKED);
    }

    private void requireInHand() {
        if (!isInHand()) {
            throw broken("honor.application.rule.notHere");
        }
    }

    public HonorApplication getApplication() {
        return application;
    }

    public @Nullable UUID getFromId() {
        return fromId;
    }

    public @Nullable UUID getSentToId() {
        return sentToId;
    }
}
