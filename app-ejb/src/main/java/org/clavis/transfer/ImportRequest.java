package org.clavis.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clavis.shared.BusinessRuleViolated;

/**
 * What is to be imported, and how.
 *
 * @param table the file, as read by {@link TableReader}
 * @param mapping what columns mean where the guess is wrong: header → {@link ImportField#apiName()}, "" for a column to
 *     leave out; columns that are not named are guessed
 * @param mode what to do if some lines have errors
 * @param dryRun report only, write nothing
 */
public record ImportRequest(Table table, Map<String, String> mapping, Mode mode, boolean dryRun) {
    /** What happens if some lines have errors. */
    public enum Mode {
        /** Nothing is written then. */
        ALL,
        /** The lines without errors are written. */
        GOOD;

        public static Mode of(String name) {
            return name.equalsIgnoreCase("good") ? GOOD : ALL;
        }
    }

    public ImportRequest {
        mapping = Map.copyOf(mapping);
    }

    /**
     * The columns as guessed, corrected by the mapping.
     *
     * @param fieldOf the field of an API name
     */
    public <F extends ImportField> List<ColumnGuess<F>> corrected(
            List<ColumnGuess<F>> guessed, Function<String, Optional<F>> fieldOf) {
        for (String header : mapping.keySet()) {
            if (!table.header().contains(header)) {
                throw new BusinessRuleViolated("mapping", "member.import.mapping.unknownColumn", header);
            }
        }
        return guessed.stream().map(guess -> corrected(guess, fieldOf)).toList();
    }

    private <F extends ImportField> ColumnGuess<F> corrected(
            ColumnGuess<F> guess, Function<String, Optional<F>> fieldOf) {
        String wanted = mapping.get(guess.header());
        if (wanted == null) {
            return guess;
        }
        if (wanted.isEmpty()) {
            return guess.leftOut("member.import.ignored.byUser");
        }
        return guess.as(
                fieldOf.apply(wanted)
                        .orElseThrow(() ->
                                new BusinessRuleViolated("mapping", "member.import.mapping.unknownField", wanted)),
                1);
    }
}
