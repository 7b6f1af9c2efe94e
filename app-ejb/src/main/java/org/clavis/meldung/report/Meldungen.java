package org.clavis.meldung.report;

import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.access.Register;
import org.clavis.access.Requires;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Organisation;

/**
 * What the own organisation reports. It is made of the Registers each time somebody looks, so that nothing is typed twice;
 * only answers to a campaign's questions are kept before it is submitted. From then on it stays as it is: a correction is
 * the next revision.
 */
@Stateless
public class Meldungen {
    @Inject
    private CampaignRepository campaigns;

    @Inject
    private MeldungRepository repository;

    @Inject
    private Federations federations;

    @Inject
    private Preparation preparation;

    /** Every campaign that asks the own organisation, the latest first, each with what was reported to it. */
    @Requires(register = MELDUNGEN, right = READ)
    public List<Task> tasks() {
        Organisation own = federations.own();
        var revisions = repository.own().stream()
                .collect(Collectors.groupingBy(meldung -> meldung.getCampaign().getId()));
        LocalDate today = GermanDate.today();
        return campaigns.all().stream()
                .filter(campaign -> Task.isFor(campaign, own.alias(), own.level()))
                .map(campaign -> new Task(campaign, revisions.getOrDefault(campaign.getId(), List.of()), today))
                .toList();
    }

    /** What would be reported now. */
    @Requires(register = MELDUNGEN, right = READ)
    public Preview preview(UUID campaign) {
        Task task = task(campaign);
        Answers answers = answers(task);
        List<Register> missing = Sources.missing();
        return new Preview(
                task,
                answers,
                missing,
                missing.isEmpty() && task.campaign().isRunning()
                        ? preparation.prepare(task, revision(task), answers)
                        : null);
    }

    /** A revision, as it was submitted. */
    @Requires(register = MELDUNGEN, right = READ)
    public Meldung open(UUID id) {
        Meldung meldung = repository.get(id);
        if (meldung.getOrigin() != MeldungOrigin.OWN) {
            throw new RecordNotFound(Meldung.class, id);
        }
        meldung.getCampaign().terms(); // read now, for whoever looks at it after the transaction
        return meldung;
    }

    /** Keeps the answers given so far. */
    @Requires(register = MELDUNGEN, right = WRITE)
    public void answer(UUID campaign, Answers given) {
        Meldung draft = draft(task(campaign));
        draft.answer(given);
        repository.save(draft);
    }

    /**
     * Signs it and sends it to the federation. A revision that waits for the federation, or came back, is superseded by
     * it at once; one that was accepted counts until this one is accepted.
     *
     * @return id of the revision
     * @throws BusinessRuleViolated if the consent is missing, an error was found, or the Registers have changed since
     *     somebody looked
     */
    @Requires(register = MELDUNGEN, right = WRITE)
    public UUID submit(UUID campaign, Submission submission) {
        Sources.require();
        if (!submission.consent()) {
            throw new BusinessRuleViolated("consent", "meldung.rule.consent");
        }
        Task task = task(campaign);
        Meldung draft = draft(task);
        Prepared prepared = preparation.prepare(task, draft, submission.answers());
        requireSame(prepared, submission);
        draft.answer(submission.answers());
        preparation.send(draft, prepared);
        return draft.getId();
    }

    private static void requireSame(Prepared prepared, Submission submission) {
        if (!prepared.fingerprint().equals(submission.seen())) {
            throw new BusinessRuleViolated(null, "meldung.rule.changedMeanwhile");
        }
        if (prepared.isBlocked()) {
            throw new BusinessRuleViolated(null, "meldung.rule.findings");
        }
    }

    private Task task(UUID id) {
        Organisation own = federations.own();
        Campaign campaign = campaigns.get(id);
        if (!Task.isFor(campaign, own.alias(), own.level())) {
            throw new RecordNotFound(Campaign.class, id);
        }
        return new Task(campaign, repository.own(campaign), GermanDate.today());
    }

    private static Answers answers(Task task) {
        return task.draft().or(task::submitted).map(Meldung::answers).orElse(Answers.NONE);
    }

    /** The revision in preparation, which is kept from now on. */
    private Meldung draft(Task task) {
        Optional<Meldung> there = task.draft();
        Meldung draft = there.orElseGet(() -> revision(task));
        if (there.isEmpty()) {
            repository.add(draft);
        }
        return draft;
    }

    /** The revision in preparation; one that nobody has kept yet if there is none. */
    private Meldung revision(Task task) {
        Organisation own = federations.own();
        var reporter = new Reporter(own.alias(), own.name(), own.level(), null);
        return task.draft().orElseGet(() -> task.submitted()
                .map(before -> before.next(reporter))
                .orElseGet(() -> Meldung.draft(task.campaign(), reporter)));
    }
}
