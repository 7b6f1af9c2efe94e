package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.honor.entity.application.ApplicationDocument;
import org.clavis.honor.entity.application.ApplicationOrigin;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.honor.entity.application.Consignment;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.application.StepReport;
import org.clavis.honor.entity.application.StepReport.Step;
import org.clavis.json.RecordJson;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RowId;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Organisation;
import org.clavis.tenant.Subordinate;
import org.clavis.tenant.entity.AffiliationPurpose;

/** Takes in what clubs apply for, or sends it back with a reason if this federation has nothing to do with it. */
@Dependent
class Intake {
    @Inject
    private ApplicationRepository repository;

    @Inject
    private Federations federations;

    @Inject
    private Directions directions;

    @Inject
    private Exchange exchange;

    @Inject
    private ApplicationLog log;

    @Inject
    private Event<ApplicationMoved> moves;

    /**
     * Keeps the items of a document.
     *
     * @param from id of the organisation that sent it
     * @param steps taken on the way here
     */
    void take(
            ApplicationDocument document,
            UUID from,
            List<ApplicationDocument.Entry> items,
            List<Step> steps,
            SignedContent signed) {
        String refusal = refusal(document, from);
        if (!refusal.isEmpty()) {
            giveBack(document, from, items, refusal);
            return;
        }
        HonorApplication application = repository.find(document.application()).orElseGet(() -> added(document));
        boolean known = repository.hasConsignment(document.document());
        items.stream()
                .filter(entry -> !known || application.find(entry.id()).isEmpty())
                .forEach(entry ->
                        application.receive(document.occasion(), document.filedOn(), entry.id(), entry.claim(), from));
        if (!known) {
            repository.add(new Consignment(document.document(), application, document.awardingBody(), signed.toJson()));
        }
        steps.forEach(step -> log.keep(application, step.noted()));
        repository.save(application);
        moves.fire(new ApplicationMoved(application.getId(), true));
    }

    private HonorApplication added(ApplicationDocument document) {
        var application = HonorApplication.received(
                document.application(), document.club().alias(), document.club().name());
        repository.add(application);
        return application;
    }

    /** Why nothing can be done with it here, in German for the club; empty if something can. */
    private String refusal(ApplicationDocument document, UUID from) {
        List<Subordinate> below = federations.below(GermanDate.today(), AffiliationPurpose.HONORS);
        boolean member = below.stream().anyMatch(one -> one.id().equals(from))
                && below.stream()
                        .anyMatch(one -> one.alias().equals(document.club().alias()));
        if (!member) {
            return "Ihr Verein gehört diesem Verband heute nicht an. Bitte prüfen Sie die Verbandszugehörigkeit.";
        }
        String body = document.awardingBody();
        if (!body.equals(directions.own()) && directions.to(body).isEmpty()) {
            return "Dieser Verband kann den Antrag nicht an die verleihende Stelle weitergeben.";
        }
        boolean coherent = document.items().stream().allMatch(entry -> isCoherent(entry, body));
        boolean ours = repository
                .find(document.application())
                .filter(there -> there.getOrigin() == ApplicationOrigin.OWN
                        || !there.getClubAlias().equals(document.club().alias()))
                .isPresent();
        return coherent && !ours ? "" : "Der Antrag widerspricht sich und kann nicht gelesen werden.";
    }

    private static boolean isCoherent(ApplicationDocument.Entry entry, String awardingBody) {
        return entry.honor().awardingBody().equals(awardingBody)
                && entry.honor().ruleCode().equals(entry.rule().code())
                && entry.honor().title().equals(entry.rule().title());
    }

    private void giveBack(ApplicationDocument document, UUID to, List<ApplicationDocument.Entry> items, String reason) {
        Organisation own = federations.own();
        String now = Instant.now().toString();
        List<Step> steps = items.stream()
                .map(entry -> new Step(
                        RowId.next(),
                        entry.id(),
                        ItemState.RETURNED,
                        own.alias(),
                        own.name(),
                        Access.actorName(),
                        reason,
                        now,
                        null,
                        null,
                        null,
                        null))
                .toList();
        exchange.send(to, ApplicationPost.STATUS, RecordJson.write(new StepReport(document.application(), steps)));
    }
}
