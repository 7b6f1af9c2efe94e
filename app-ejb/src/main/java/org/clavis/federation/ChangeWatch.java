package org.clavis.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import org.clavis.federation.entity.ChangeKind;
import org.clavis.federation.entity.ChangeRepository;
import org.clavis.honor.application.ApplicationMoved;
import org.clavis.meldung.CampaignAnnounced;
import org.clavis.meldung.MeldungAccepted;
import org.clavis.meldung.MeldungReceived;
import org.clavis.meldung.MeldungReturned;
import org.clavis.tenant.TenantJobs;

/**
 * Notes what happens for other programs, in the transaction in which it happens: a change that is rolled back is told to
 * nobody, and one that is committed is lost in no crash.
 */
@ApplicationScoped
class ChangeWatch {
    @Inject
    private ChangeRepository changes;

    @Inject
    private Event<ChangeNoted> noted;

    @Inject
    private TenantJobs jobs;

    @Inject
    private WebhookRounds rounds;

    void announced(@Observes CampaignAnnounced event) {
        note(ChangeKind.CAMPAIGN_ANNOUNCED, event.campaign());
    }

    void received(@Observes MeldungReceived event) {
        note(ChangeKind.MELDUNG_RECEIVED, event.meldung());
    }

    void accepted(@Observes MeldungAccepted event) {
        note(ChangeKind.MELDUNG_ACCEPTED, event.meldung());
    }

    void returned(@Observes MeldungReturned event) {
        note(ChangeKind.MELDUNG_RETURNED, event.meldung());
    }

    void moved(@Observes ApplicationMoved event) {
        note(event.received() ? ChangeKind.APPLICATION_RECEIVED : ChangeKind.APPLICATION_MOVED, event.application());
    }

    /** In the background: nobody waits for another program. */
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeNoted event) {
        jobs.later(WebhookTimer.JOB, rounds::tell);
    }

    private void note(ChangeKind kind, UUID subject) {
        changes.add(kind, subject);
        noted.fire(new ChangeNoted());
    }
}
