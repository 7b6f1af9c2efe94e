package org.clavis.honor.entity.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Part;
import org.clavis.honor.entity.rule.Prerequisite;
import org.jspecify.annotations.Nullable;

/**
 * A rule made ready for counting: names are numbers, and what it shares with others stands in one place. It is a ladder
 * of its own if the honor repeats.
 *
 * @param code number of federation and code, the same for all editions
 * @param series number of federation and series, or of the code if it stands alone
 * @param group number of federation and exclusive group
 * @param lowest fewest years of all ways
 * @param repeatEvery 0 if it does not repeat
 */
record Ladder(
        ActiveRule rule,
        List<Way> ways,
        int federation,
        int code,
        int series,
        int group,
        int prerequisite,
        int keyInYear,
        int lowest,
        int repeatEvery) {
    Criterion criterion() {
        return rule.content().criterion();
    }

    boolean repeats() {
        return repeatEvery > 0;
    }

    /** Which repetition a step is, as far as it can be told. */
    int repetition(int step) {
        return repeats() && step > lowest ? (step - lowest) / repeatEvery : 0;
    }

    /** The highest repetition that there are years for, 0 if there are none for any. */
    int repetitionReached(Reading reading, int keyDate) {
        int reached = 0;
        for (Way each : ways) {
            int years = reading.tally(each.basis()).at(keyDate);
            reached = Math.max(reached, (years - each.alternative().years()) / repeatEvery);
        }
        return reached;
    }

    /** Gives numbers to names and places to what is counted, over all rules of a set. */
    static final class Builder {
        final Codes federations = new Codes();
        final Codes codes = new Codes();
        final Codes series = new Codes();
        private final Codes groups = new Codes();
        final Map<Basis, Integer> bases = new HashMap<>();

        Ladder build(ActiveRule rule) {
            Criterion criterion = rule.content().criterion();
            String body = rule.awardingBody();
            String code = rule.content().code();
            return new Ladder(
                    rule,
                    criterion.anyOf().stream().map(each -> way(criterion, each)).toList(),
                    federations.add(body, ""),
                    codes.add(body, code),
                    // a blank cannot begin the name of a series: a rule by itself is a series by itself
                    series.add(body, criterion.series() == null ? " " + code : criterion.series()),
                    groups.addIfNamed(body, criterion.exclusiveGroup()),
                    codes.addIfNamed(body, code(criterion.prerequisite())),
                    Day.inYear(criterion.keyDate()),
                    criterion.anyOf().stream()
                            .mapToInt(Alternative::years)
                            .min()
                            .orElseThrow(),
                    criterion.repeatEvery() == null ? 0 : criterion.repeatEvery());
        }

        private static @Nullable String code(@Nullable Prerequisite prerequisite) {
            return prerequisite == null ? null : prerequisite.code();
        }

        private Way way(Criterion criterion, Alternative alternative) {
            int basis = place(Basis.of(criterion, alternative.counted(), alternative.scope()));
            List<Integer> parts = alternative.ofWhich().stream()
                    .map(Part::counted)
                    .map(part -> place(Basis.ofPart(criterion, part, alternative.scope())))
                    .toList();
            return new Way(alternative, basis, parts);
        }

        private int place(Basis basis) {
            return bases.computeIfAbsent(basis, missing -> bases.size());
        }
    }
}
