package org.clavis.meldung.entity.fee;

import java.util.ArrayList;
import java.util.List;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One line of a fee order.
 *
 * @param text as it stands on an invoice
 * @param basis what is counted
 * @param freeUpTo highest age that costs nothing; only where {@link FeeBasis#knowsAges}
 * @param steps with rising limits; only the last is without one
 */
public record FeeItem(String text, FeeBasis basis, FeeKind kind, @Nullable Integer freeUpTo, List<FeeStep> steps) {
    static final int LONGEST_TEXT = 120;
    static final int MOST_STEPS = 12;

    /** 10,000 euros, which keeps a sum over everybody within what can be counted. */
    static final int MOST_CENTS = 1_000_000;

    private static final int OLDEST = 120;

    /** What is due for these figures. */
    public DueItem due(Figures figures) {
        int count = basis.count(figures, freeUpTo);
        List<DueStep> parts = kind == FeeKind.FLAT ? List.of(new DueStep(1, price(count))) : perHead(count);
        return new DueItem(text, basis, count, basis.isUnclear(figures, freeUpTo), parts);
    }

    private int price(int count) {
        return steps.stream()
                .filter(step -> step.reaches(count))
                .findFirst()
                .orElseThrow()
                .cents();
    }

    private List<DueStep> perHead(int count) {
        List<DueStep> parts = new ArrayList<>();
        int done = 0;
        for (FeeStep step : steps) {
            int last = step.upTo() == null ? count : Math.min(count, step.upTo());
            if (last > done) {
                parts.add(new DueStep(last - done, step.cents()));
                done = last;
            }
        }
        return parts;
    }

    /** What is wrong with it, each with the field by the name of its record component. */
    List<Violation> violations() {
        List<Violation> broken = new ArrayList<>();
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            broken.add(Violation.of("text", "meldung.fee.text", LONGEST_TEXT));
        }
        if (freeUpTo != null && (!basis.knowsAges() || freeUpTo < 0 || freeUpTo > OLDEST)) {
            broken.add(Violation.of("freeUpTo", "meldung.fee.freeUpTo"));
        }
        if (steps.isEmpty() || steps.size() > MOST_STEPS || !rise()) {
            broken.add(Violation.of("steps", "meldung.fee.steps", MOST_STEPS));
        }
        if (steps.stream().anyMatch(step -> step.cents() < 0 || step.cents() > MOST_CENTS)) {
            broken.add(Violation.of("steps", "meldung.fee.cents"));
        }
        return broken;
    }

    private boolean rise() {
        int before = 0;
        for (FeeStep step : steps.subList(0, steps.size() - 1)) {
            if (step.upTo() == null || step.upTo() <= before) {
                return false;
            }
            before = step.upTo();
        }
        return steps.get(steps.size() - 1).upTo() == null;
    }
}
