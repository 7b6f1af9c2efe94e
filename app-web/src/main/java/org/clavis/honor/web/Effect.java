package org.clavis.honor.web;

import static java.util.function.Function.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clavis.honor.entity.counting.Finding;

/**
 * What an edited life changes for one honor.
 *
 * @param before what the rule says of the life as it is recorded
 * @param after what it says of the life as it is edited
 */
public record Effect(Finding before, Finding after) {
    /** The honors for which something changes: those that become due first, then those that are due no longer. */
    static List<Effect> of(List<Finding> before, List<Finding> after) {
        Map<String, Finding> known =
                before.stream().collect(Collectors.toMap(Effect::rule, identity(), (first, second) -> first));
        List<Effect> effects = new ArrayList<>();
        for (Finding finding : after) {
            Finding former = known.get(rule(finding));
            if (former != null && differs(former, finding)) {
                effects.add(new Effect(former, finding));
            }
        }
        effects.sort(Comparator.comparing((Effect effect) -> !effect.becomesDue())
                .thenComparing(effect -> !effect.isDueNoLonger()));
        return effects;
    }

    public boolean becomesDue() {
        return after.isProposal() && !before.isProposal();
    }

    public boolean isDueNoLonger() {
        return before.isProposal() && !after.isProposal();
    }

    public String title() {
        return after.rule().content().title();
    }

    private static boolean differs(Finding one, Finding other) {
        return one.outcome() != other.outcome()
                || one.step() != other.step()
                || one.count().years() != other.count().years()
                || !Objects.equals(one.dueYear(), other.dueYear());
    }

    private static String rule(Finding finding) {
        return finding.rule().awardingBody() + '~' + finding.rule().content().code();
    }
}
