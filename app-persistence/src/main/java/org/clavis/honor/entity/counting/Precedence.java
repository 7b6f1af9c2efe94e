package org.clavis.honor.entity.counting;

/** Among the honors that are due for somebody in one year, those that may not be given together. The higher step goes. */
final class Precedence {
    private Precedence() {}

    static void settle(Verdict[] verdicts) {
        for (Rival rival : Rival.values()) {
            for (int i = 0; i < verdicts.length; i++) {
                for (int j = i + 1; j < verdicts.length && verdicts[i].outcome.isProposal(); j++) {
                    if (verdicts[j].outcome.isProposal() && rival.concerns(verdicts[i], verdicts[j])) {
                        settle(rival, verdicts[i], verdicts[j]);
                    }
                }
            }
        }
    }

    /** Of equal steps the rule that was named first. */
    private static void settle(Rival rival, Verdict earlier, Verdict later) {
        if (later.step > earlier.step) {
            earlier.lose(rival.outcome, later);
        } else {
            later.lose(rival.outcome, earlier);
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
