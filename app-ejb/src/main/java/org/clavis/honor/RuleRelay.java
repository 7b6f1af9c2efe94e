package org.clavis.honor;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.clavis.access.OpenToAll;
import org.clavis.honor.entity.HonorRuleRepository;
import org.clavis.honor.entity.PublishedRuleRepository;
import org.clavis.honor.entity.RulePublication;

/** Carries activated rules from the tenant's outbox to where the organisations below find them. */
@Stateless
public class RuleRelay {
    @Inject
    private HonorRuleRepository rules;

    @Inject
    private PublishedRuleRepository published;

    @Inject
    private Chain chain;

    /**
     * Publishes what waits. Each rule is known below before its entry is marked: broken off in between it is published
     * once more, which changes nothing.
     *
     * @return how many waited
     */
    @OpenToAll("only finishes what somebody with the right has begun")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int publish() {
        List<RulePublication> waiting = rules.unpublished();
        for (RulePublication publication : waiting) {
            published.publish(chain.id(), chain.alias(), rules.get(publication.getRuleId()));
            publication.done();
        }
        return waiting.size();
    }
}
