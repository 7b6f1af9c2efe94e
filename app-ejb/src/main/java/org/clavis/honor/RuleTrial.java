package org.clavis.honor;

import static org.clavis.access.Register.ACTIVITY;
import static org.clavis.access.Register.HONORS;
import static org.clavis.access.Register.HONOR_RULES;
import static org.clavis.access.Register.MEMBERSHIP;
import static org.clavis.access.Register.OFFICES;
import static org.clavis.access.Register.PERSON;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Requires;
import org.clavis.honor.entity.LifeRepository;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.MemberDirectory;
import org.clavis.shared.BusinessRuleViolated;

/** Tries a rule on the tenant's people before it is activated. Nothing is written. */
@Stateless
public class RuleTrial {
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2150;

    @Inject
    private RuleBook rules;

    @Inject
    private LifeRepository lives;

    @Inject
    private MemberDirectory directory;

    @Inject
    private Chain chain;

    /**
     * Whom the rule would propose in a year, beside all other rules in force then, and whom that affects: who becomes due
     * by it and who no longer is, compared with the edition in force.
     *
     * @throws BusinessRuleViolated if the rule contradicts itself, or the year is none to ask for
     */
    @Requires(register = HONOR_RULES, right = READ)
    public TrialReport of(RuleContent content, int year) {
        Stream.of(PERSON, MEMBERSHIP, ACTIVITY, OFFICES, HONORS).forEach(register -> Access.require(register, READ));
        if (!content.brokenRules().isEmpty()) {
            throw new BusinessRuleViolated(content.brokenRules());
        }
        if (year < EARLIEST || year > LATEST) {
            throw new BusinessRuleViolated("year", "honor.rule.trialYear", EARLIEST, LATEST);
        }
        List<ActiveRule> now = rules.inForce(content.criterion().keyDate().atYear(year));
        Optional<ActiveRule> before =
                now.stream().filter(rule -> isOf(content, rule)).findFirst();
        var tried = new ActiveRule(
                chain.alias(), before.map(rule -> rule.edition() + 1).orElse(1), content);
        return new TrialRun(tried, before.orElse(null), now, year)
                .on(lives.everybody(), directory.page(DirectoryQuery.EVERYBODY).items());
    }

    private boolean isOf(RuleContent content, ActiveRule rule) {
        return rule.awardingBody().equals(chain.alias())
                && rule.content().code().equals(content.code());
    }

    /** The rules with the tried one in the place of the edition it would replace. */
    static List<ActiveRule> with(ActiveRule tried, List<ActiveRule> now) {
        List<ActiveRule> then = new ArrayList<>(now);
        then.removeIf(rule -> rule.awardingBody().equals(tried.awardingBody())
                && rule.content().code().equals(tried.content().code()));
        then.add(tried);
        return then;
    }
}
