package org.clavis.honor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clavis.access.OpenToAll;
import org.clavis.honor.entity.HonorRuleRepository;
import org.clavis.honor.entity.PublishedRuleRepository;
import org.clavis.honor.entity.counting.ActiveRule;

/**
 * What the tenant gives or applies for honors by: its own rules and those handed down to it. Two queries each time, so
 * that what somebody has just activated counts at once, on whatever node.
 */
@ApplicationScoped
public class RuleBook {
    private static final String REASON = "rules name nobody; whoever counts with them asks for the right itself";

    @Inject
    private HonorRuleRepository rules;

    @Inject
    private PublishedRuleRepository published;

    @Inject
    private Chain chain;

    /** Every rule in force on a day: the tenant's own, then those from above by owner; each by code. */
    @OpenToAll(REASON)
    public List<ActiveRule> inForce(LocalDate day) {
        String own = chain.alias();
        Stream<ActiveRule> ownRules =
                rules.inForce(day).stream().map(rule -> RuleRecord.of(rule, own).active());
        Stream<ActiveRule> inherited = published.inForce(chain.above(day), day).stream()
                .map(rule -> RuleRecord.of(rule).active());
        return Stream.concat(ownRules, inherited).toList();
    }

    /** The edition that an honor was given by, in force or no longer; of whatever organisation it is. */
    @OpenToAll(REASON)
    public Optional<ActiveRule> edition(String awardingBody, String code, int edition) {
        String own = chain.alias();
        return awardingBody.equals(own)
                ? rules.edition(code, edition)
                        .map(rule -> RuleRecord.of(rule, own).active())
                : published.edition(awardingBody, code, edition).map(rule -> RuleRecord.of(rule)
                        .active());
    }
}
