package org.clavis.honor.application;

import static org.clavis.access.Register.HONOR_APPLICATIONS;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.access.Requires;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationNote.Noted;
import org.clavis.honor.entity.application.ApplicationOrigin;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.honor.entity.application.Claim;
import org.clavis.honor.entity.application.Handover;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.application.Occasion;
import org.clavis.honor.entity.application.StepReport.Step;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Organisation;
import org.clavis.tenant.Superior;
import org.jspecify.annotations.Nullable;

/**
 * What the own organisation applies for. Nothing is sent before {@link #submit}; from then on each step is told to every
 * organisation on the way. Honors of the own organisation are approved by submitting them.
 */
@Stateless
public class HonorApplications {
    @Inject
    private ApplicationRepository repository;

    @Inject
    private Drafting drafting;

    @Inject
    private Grounds grounds;

    @Inject
    private Directions directions;

    @Inject
    private Federations federations;

    @Inject
    private ApplicationLog log;

    @Inject
    private ApplicationPost post;

    @Inject
    private AwardedHonors awarded;

    @Inject
    private Overview overview;

    /** The own applications, the next event first. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public ApplicationPage page(ApplicationFilter filter) {
        return overview.page(filter);
    }

    /** An application, own or received, with everything there is to be said about it. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public ApplicationView open(UUID id) {
        return overview.of(repository.get(id));
    }

    /**
     * A new draft.
     *
     * @param id under which it is to be found; asked for twice, there is still one
     * @throws BusinessRuleViolated naming everybody who is not due for what was selected
     */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public UUID draft(UUID id, List<Selection> selected) {
        Optional<HonorApplication> there = repository.find(id);
        if (there.isEmpty()) {
            List<Claim> claims = drafting.drafts(selected);
            Organisation own = federations.own();
            var application = HonorApplication.draft(id, own.alias(), own.name());
            claims.forEach(application::add);
            repository.add(application);
        } else if (there.get().getOrigin() != ApplicationOrigin.OWN) {
            throw new RecordNotFound(HonorApplication.class, id);
        }
        return id;
    }

    /** Puts more honors into an application; what is in it already stays once. */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void add(UUID id, long version, List<Selection> selected) {
        HonorApplication application = repository.get(id, version);
        drafting.drafts(selected).forEach(application::add);
        repository.save(application);
    }

    /** Takes over event, wish and words. */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void correct(UUID id, long version, Occasion edited) {
        HonorApplication application = repository.get(id, version);
        application.correct(edited);
        repository.save(application);
    }

    /** Leaves out an item that was never submitted. */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void takeAway(UUID id, long version, UUID item) {
        HonorApplication application = repository.get(id, version);
        application.takeAway(item);
        repository.save(application);
    }

    /**
     * Signs and sends whatever of it is with the club, to each federation the items it gives or passes on.
     *
     * @throws BusinessRuleViolated if something is missing or late without a reason, or a federation cannot be reached
     */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void submit(UUID id, long version) {
        HonorApplication application = repository.get(id, version);
        Map<String, Superior> ways = directions.toAll(application.getItems().stream()
                .filter(item -> item.getState().isOpen())
                .map(ApplicationItem::getAwardingBody)
                .toList());
        List<ApplicationItem> submitted = application.submit(GermanDate.today(), grounds::snapshot);
        submitted.forEach(log::step);
        submitted.stream()
                .collect(Collectors.groupingBy(
                        ApplicationItem::getAwardingBody, LinkedHashMap::new, Collectors.toList()))
                .forEach((body, items) -> {
                    if (ways.containsKey(body)) {
                        post.submit(application, items, ways.get(body));
                    } else {
                        items.forEach(item -> approve(item, body));
                    }
                });
        repository.save(application);
    }

    private void approve(ApplicationItem item, String own) {
        item.decide(own, ItemState.APPROVED, null);
        log.step(item);
    }

    /** Throws away a draft of which nothing was ever submitted. */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void withdraw(UUID id, long version) {
        HonorApplication application = repository.get(id, version);
        if (!application.isDraft()) {
            throw new BusinessRuleViolated(null, "honor.application.rule.submitted");
        }
        repository.remove(application);
    }

    /**
     * Says something to everybody who has to do with the application.
     *
     * @param item the item it is about; null for all of it
     */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void comment(UUID id, @Nullable UUID item, String text) {
        HonorApplication application = repository.get(id);
        if (item != null) {
            application.item(item);
        }
        Noted noted = log.comment(application, item, text);
        post.pass(application, noted, null);
    }

    /** Honors have been handed over; they are in the members' records from now on. */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void award(UUID id, long version, List<UUID> items, Handover handover) {
        HonorApplication application = repository.get(id, version);
        var steps = new ArrayList<Step>();
        for (UUID one : items) {
            ApplicationItem item = application.item(one);
            item.award(directions.own(), handover);
            awarded.follow(item);
            steps.add(log.step(item));
        }
        repository.save(application);
        post.tell(application, steps, null);
    }
}
