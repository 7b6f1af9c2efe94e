package org.clavis.honor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.Letter;
import org.clavis.exchange.LetterArrived;
import org.clavis.exchange.SignatureCheck;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.honor.entity.application.ApplicationDocument;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.honor.entity.application.Forwarding;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.Remark;
import org.clavis.honor.entity.application.StepReport;
import org.clavis.honor.entity.application.StepReport.Step;
import org.clavis.json.RecordJson;
import org.clavis.shared.BusinessRuleViolated;

/**
 * Opens letters about applications. Each counts once, however often it comes. What is malformed, or comes from an
 * organisation that has no say in it, changes nothing and is noted in the log of the server, without its content.
 */
@ApplicationScoped
class ApplicationMailbox {
    private static final Logger LOG = System.getLogger(ApplicationMailbox.class.getName());

    @Inject
    private ApplicationRepository repository;

    @Inject
    private Exchange exchange;

    @Inject
    private Intake intake;

    @Inject
    private ApplicationLog log;

    @Inject
    private ApplicationPost post;

    @Inject
    private AwardedHonors awarded;

    void open(@Observes LetterArrived arrived) {
        Letter letter = arrived.letter();
        try {
            switch (letter.kind()) {
                case ApplicationPost.APPLICATION -> application(letter);
                case ApplicationPost.FORWARDING -> forwarding(letter);
                case ApplicationPost.STATUS -> status(letter);
                case ApplicationPost.COMMENT -> comment(letter);
                default -> {
                    // a letter for somebody else
                }
            }
        } catch (BusinessRuleViolated malformed) {
            refuse(letter, "is malformed: " + malformed.getMessage());
        }
    }

    private void application(Letter letter) {
        ApplicationDocument document = ApplicationDocument.parse(letter.content());
        if (document.club().alias().equals(letter.sender().alias())) {
            intake.take(document, sender(letter), document.items(), List.of(), letter.signed());
        } else {
            refuse(letter, "names another club");
        }
    }

    /** The signature of the club counts, whoever brings the document. */
    private void forwarding(Letter letter) {
        Forwarding forwarding = RecordJson.read(letter.content(), Forwarding.class);
        SignedContent original = forwarding.original();
        ApplicationDocument document = ApplicationDocument.parse(original.content());
        boolean genuine = original.kind().equals(ApplicationPost.APPLICATION)
                && original.signer().equals(document.club().alias())
                && document.application().equals(forwarding.application())
                && exchange.verify(original) == SignatureCheck.GENUINE;
        if (genuine) {
            List<ApplicationDocument.Entry> passedOn = document.items().stream()
                    .filter(entry -> forwarding.items().contains(entry.id()))
                    .toList();
            intake.take(document, sender(letter), passedOn, forwarding.steps(), original);
        } else {
            refuse(letter, "holds a document that the club has not signed");
        }
    }

    private void status(Letter letter) {
        StepReport report = RecordJson.read(letter.content(), StepReport.class);
        Optional<HonorApplication> known = repository.find(report.application());
        if (known.isEmpty()) {
            refuse(letter, "is about an application that is not known");
            return;
        }
        List<Step> followed = report.steps().stream()
                .filter(step -> follows(known.get(), step, letter))
                .toList();
        if (!followed.isEmpty()) {
            repository.save(known.get());
            post.tell(known.get(), followed, sender(letter));
        }
    }

    /** Whether the step is a new one, which others have to be told of. */
    private boolean follows(HonorApplication application, Step step, Letter letter) {
        Optional<ApplicationItem> item = application.find(step.item());
        if (item.filter(one -> one.mayFollow(sender(letter), step)).isEmpty()) {
            refuse(letter, "reports a step that the organisation may not take");
            return false;
        }
        boolean isNew = log.keep(application, step.noted());
        if (isNew) {
            item.get().follow(sender(letter), step);
            awarded.follow(item.get());
        }
        return isNew;
    }

    private void comment(Letter letter) {
        Remark remark = RecordJson.read(letter.content(), Remark.class);
        Optional<HonorApplication> known = repository.find(remark.application());
        boolean neighbour =
                known.isPresent() && known.get().getItems().stream().anyMatch(item -> item.isNeighbour(sender(letter)));
        if (!neighbour) {
            refuse(letter, "is about an application that does not come by there");
        } else if (log.keep(known.get(), remark.noted())) {
            post.pass(known.get(), remark.noted(), sender(letter));
        }
    }

    private static UUID sender(Letter letter) {
        return Objects.requireNonNullElse(letter.sender().id(), new UUID(0, 0));
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
