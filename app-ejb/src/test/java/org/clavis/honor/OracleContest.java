package org.clavis.honor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clavis.honor.Oracle.Answer;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.honor.entity.rule.Criterion;

/** What happens among honors that are due at once. */
final class OracleContest {
    private OracleContest() {}

    /** Of what is due at once the higher step goes first, and what does not go with it goes. */
    static void compete(List<ActiveRule> rules, Map<String, Answer> answers) {
        List<ActiveRule> due = rules.stream()
                .filter(rule -> of(answers, rule).outcome().isProposal())
                .sorted(Comparator.comparing(rule -> -of(answers, rule).step()))
                .toList();
        for (ActiveRule rule : due) {
            Answer lost = of(answers, rule);
            for (Outcome why : List.of(Outcome.SURPASSED, Outcome.EXCLUDED, Outcome.TOO_SOON_AFTER_ANOTHER)) {
                for (ActiveRule winner : due.subList(0, due.indexOf(rule))) {
                    Answer won = of(answers, winner);
                    boolean stands = of(answers, rule).outcome().isProposal()
                            && won.outcome().isProposal();
                    if (stands && clash(why, winner, rule, won.step() != lost.step())) {
                        answers.put(
                                rule.content().code(),
                                new Answer(why, lost.step(), lost.years(), lost.missing(), lost.due()));
                    }
                }
            }
        }
    }

    private static Answer of(Map<String, Answer> answers, ActiveRule rule) {
        return Objects.requireNonNull(answers.get(rule.content().code()));
    }

    private static boolean clash(Outcome why, ActiveRule one, ActiveRule other, boolean differ) {
        Criterion its = one.content().criterion();
        Criterion another = other.content().criterion();
        if (!one.awardingBody().equals(other.awardingBody())) {
            return false;
        }
        return switch (why) {
            case SURPASSED -> differ && OracleDecision.series(one).equals(OracleDecision.series(other));
            case EXCLUDED ->
                its.exclusiveGroup() != null && its.exclusiveGroup().equals(another.exclusiveGroup());
            default -> keeps(its) || keeps(another);
        };
    }

    private static boolean keeps(Criterion criterion) {
        return criterion.minYearsBetween() != null && criterion.minYearsBetween() > 0;
    }
}
