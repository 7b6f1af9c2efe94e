package org.clavis.honor;

import static org.clavis.access.Register.HONOR_RULES;
import static org.clavis.access.Right.DELETE;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.access.Requires;
import org.clavis.honor.entity.HonorRule;
import org.clavis.honor.entity.HonorRuleRepository;
import org.clavis.honor.entity.PublishedRuleRepository;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;

/**
 * The rules that honors are given by (Ehrungsordnung): those the tenant gives itself, to be written, activated and
 * ended, and those handed down to it, to be read. Whatever comes into force or ends is made known below after the commit.
 */
@Stateless
public class HonorRules {
    @Inject
    private HonorRuleRepository repository;

    @Inject
    private PublishedRuleRepository published;

    @Inject
    private Chain chain;

    @Inject
    private Event<RulesChanged> changes;

    /** All editions of the tenant's own rules, then those from above that are in force today or will be. */
    @Requires(register = HONOR_RULES, right = READ)
    public List<RuleRecord> list() {
        LocalDate today = GermanDate.today();
        Stream<RuleRecord> own = repository.all().stream().map(this::own);
        Stream<RuleRecord> inherited =
                published.from(chain.above(today), today).stream().map(RuleRecord::of);
        return Stream.concat(own, inherited).toList();
    }

    /** An own rule, or one that an organisation above has in force or will have. */
    @Requires(register = HONOR_RULES, right = READ)
    public RuleRecord open(UUID id) {
        return repository
                .find(id)
                .map(this::own)
                .or(() -> published
                        .find(id)
                        .filter(rule -> chain.above(GermanDate.today()).contains(rule.ownerId()))
                        .map(RuleRecord::of))
                .orElseThrow(() -> new RecordNotFound(HonorRule.class, id));
    }

    /**
     * Writes down a rule of the tenant, not yet in force.
     *
     * @return its id
     */
    @Requires(register = HONOR_RULES, right = WRITE)
    public UUID draft(RuleContent content) {
        HonorRule rule = HonorRule.draft(content);
        repository.add(rule);
        return rule.getId();
    }

    /**
     * Writes down several rules, such as those of a shipped order. Those whose code the tenant has already are passed
     * over.
     *
     * @return ids of the new drafts
     */
    @Requires(register = HONOR_RULES, right = WRITE)
    public List<UUID> takeOver(Collection<RuleContent> contents) {
        Set<String> known = repository.all().stream().map(HonorRule::getCode).collect(Collectors.toSet());
        return contents.stream()
                .filter(content -> !known.contains(content.code()))
                .map(content -> draft(content.decidedBy(chain.level())))
                .toList();
    }

    /**
     * Changes a draft.
     *
     * @throws RecordChanged if somebody has saved it since that version
     */
    @Requires(register = HONOR_RULES, right = WRITE)
    public void correct(UUID id, long version, RuleContent edited) {
        HonorRule rule = get(id, version);
        rule.correct(edited);
        repository.write(rule);
    }

    /** Puts drafts in force, all or none, and ends the editions before them the day before. */
    @Requires(register = HONOR_RULES, right = WRITE)
    public void activate(Collection<UUID> drafts, LocalDate from) {
        for (UUID id : drafts) {
            HonorRule rule = repository.get(id);
            HonorRule before = repository.before(rule);
            rule.activate(from, before);
            repository.publish(rule);
            if (before != null) {
                repository.publish(before);
            }
            repository.write(rule);
        }
        changes.fire(new RulesChanged());
    }

    /** The honor is given no longer after that day. */
    @Requires(register = HONOR_RULES, right = WRITE)
    public void retire(UUID id, long version, LocalDate to) {
        HonorRule rule = get(id, version);
        rule.retire(to);
        repository.publish(rule);
        repository.write(rule);
        changes.fire(new RulesChanged());
    }

    /**
     * Begins the next edition as a copy; this one stays in force until that one is activated.
     *
     * @return id of the draft
     */
    @Requires(register = HONOR_RULES, right = WRITE)
    public UUID nextEdition(UUID id) {
        HonorRule next = repository.get(id).next();
        repository.add(next);
        return next.getId();
    }

    /** Throws a draft away. */
    @Requires(register = HONOR_RULES, right = DELETE)
    public void remove(UUID id, long version) {
        HonorRule rule = get(id, version);
        rule.requireDraft();
        repository.remove(rule);
    }

    private RuleRecord own(HonorRule rule) {
        return RuleRecord.of(rule, chain.alias());
    }

    private HonorRule get(UUID id, long version) {
        HonorRule rule = repository.get(id);
        if (rule.getVersion() != version) {
            throw new RecordChanged(HonorRule.class, id);
        }
        return rule;
    }
}
