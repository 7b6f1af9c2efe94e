package org.clavis.honor.entity.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Among the honors that are due for somebody in one year, which goes before which: the higher step, then the first rule. */
final class Precedence {
    private static final Comparator<Verdict> HIGHEST_FIRST = Comparator.comparingInt(verdict -> -verdict.step);

    private Precedence() {}

    static void settle(Verdict[] verdicts) {
        var due = new ArrayList<Verdict>(2);
        for (Verdict verdict : verdicts) {
            if (verdict.outcome.isProposal()) {
                due.add(verdict);
            }
        }
        if (due.size() > 1) {
            due.sort(HIGHEST_FIRST);
            settle(due);
        }
    }

    private static void settle(List<Verdict> due) {
        for (int i = 1; i < due.size(); i++) {
            for (Rival rival : Rival.values()) {
                for (int j = 0; j < i && due.get(i).outcome.isProposal(); j++) {
                    Verdict higher = due.get(j);
                    if (higher.outcome.isProposal() && rival.concerns(higher, due.get(i))) {
                        due.get(i).lose(rival.outcome, higher);
                    }
                }
            }
        }
    }

    /** Why two honors do not go together, the strongest reason first. */
    private enum Rival {
        STEP(Outcome.SURPASSED) {
            @Override
            boolean concerns(Verdict one, Verdict other) {
                return one.rule.series() == other.rule.series() && one.step != other.step;
            }
        },
        GROUP(Outcome.EXCLUDED) {
            @Override
            boolean concerns(Verdict one, Verdict other) {
                return one.rule.group() != Codes.NONE && one.rule.group() == other.rule.group();
            }
        },
        DISTANCE(Outcome.TOO_SOON_AFTER_ANOTHER) {
            @Override
            boolean concerns(Verdict one, Verdict other) {
                return one.rule.federation() == other.rule.federation() && (keeps(one) || keeps(other));
            }

            private static boolean keeps(Verdict verdict) {
                Integer distance = verdict.rule.criterion().minYearsBetween();
                return distance != null && distance > 0;
            }
        };

        private final Outcome outcome;

        Rival(Outcome outcome) {
            this.outcome = outcome;
        }

        abstract boolean concerns(Verdict one, Verdict other);
    }
}
