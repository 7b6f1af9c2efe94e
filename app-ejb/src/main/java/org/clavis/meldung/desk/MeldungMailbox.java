package org.clavis.meldung.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.clavis.club.Affiliate;
import org.clavis.exchange.Letter;
import org.clavis.exchange.LetterArrived;
import org.clavis.json.RecordJson;
import org.clavis.meldung.MeldungAccepted;
import org.clavis.meldung.MeldungReturned;
import org.clavis.meldung.campaign.ReportingWay;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.Verdict;
import org.clavis.meldung.entity.report.Report;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Opens letters about Meldungen. Each counts once, however often it comes. What is malformed, or comes from an
 * organisation that has no say in it, changes nothing and is noted in the log of the server, without its content; who
 * reports something that cannot be taken is told why.
 */
@ApplicationScoped
class MeldungMailbox {
    private static final Logger LOG = System.getLogger(MeldungMailbox.class.getName());

    @Inject
    private MeldungRepository repository;

    @Inject
    private ReportingWay way;

    @Inject
    private Intake intake;

    @Inject
    private CollectedCheck collected;

    @Inject
    private MeldungPost post;

    @Inject
    private Event<MeldungAccepted> accepted;

    @Inject
    private Event<MeldungReturned> returned;

    void open(@Observes LetterArrived arrived) {
        Letter letter = arrived.letter();
        try {
            switch (letter.kind()) {
                case MeldungPost.REPORT -> report(letter);
                case MeldungPost.STATUS -> status(letter);
                default -> {
                    // a letter for somebody else
                }
            }
        } catch (BusinessRuleViolated malformed) {
            refuse(letter, "is malformed: " + malformed.getMessage());
        }
    }

    private void report(Letter letter) {
        Report report = RecordJson.read(letter.content(), Report.class);
        UUID sender = letter.sender().id();
        if (sender == null || !report.reporter().alias().equals(letter.sender().alias())) {
            refuse(letter, "names another organisation");
            return;
        }
        Optional<Affiliate> from = way.below(letter.sender().alias()).filter(one -> one.distance() == 1);
        if (from.isEmpty()) {
            refuse(letter, "comes from somebody who does not belong here");
            post.refuse(
                    sender,
                    report,
                    "Ihre Organisation gehört diesem Verband heute nicht an. Bitte prüfen Sie die"
                            + " Verbandszugehörigkeit.");
            return;
        }
        try {
            collected.require(report);
            intake.take(report, from.get(), letter.signed(), MeldungOrigin.RECEIVED);
        } catch (BusinessRuleViolated unfit) {
            refuse(letter, "cannot be taken: " + unfit.getMessage());
            post.refuse(sender, report, "Die Meldung passt nicht (mehr) zur Meldeaktion und wurde nicht angenommen.");
        }
    }

    /** Only the federation that a Meldung was made for decides on it. */
    private void status(Letter letter) {
        Verdict verdict = RecordJson.read(letter.content(), Verdict.class);
        Optional<Meldung> own = repository
                .find(verdict.meldung())
                .filter(Meldung::isOwn)
                .filter(one -> one.report()
                        .filter(report ->
                                report.recipient().equals(letter.sender().alias()))
                        .isPresent());
        if (own.isEmpty()) {
            refuse(letter, "decides on a Meldung that was not made for the sender");
        } else if (own.get().getState() == MeldungState.SUBMITTED) {
            follow(own.get(), verdict.state(), verdict.reason());
        }
    }

    private void follow(Meldung own, MeldungState state, @Nullable String reason) {
        if (state == MeldungState.ACCEPTED) {
            repository.own(own.getCampaign()).stream()
                    .filter(other -> other.getState() == MeldungState.ACCEPTED)
                    .forEach(before -> {
                        before.supersede();
                        repository.save(before);
                    });
            own.accept();
            repository.save(own);
            accepted.fire(new MeldungAccepted(own.getId()));
        } else if (state == MeldungState.RETURNED) {
            own.giveBack(reason);
            returned.fire(new MeldungReturned(own.getId()));
        }
    }

    private static void refuse(Letter letter, String why) {
        LOG.log(
                Level.WARNING,
                "letter {0} of {1} {2}",
                letter.id(),
                letter.sender().alias(),
                why);
    }
}
