package org.clavis.member.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.transfer.Table;

/**
 * What is to be imported, and how.
 *
 * @param table the file, as read by {@link org.clavis.transfer.TableReader}
 * @param mapping what columns mean where the guess is wrong: header → {@link MemberField#apiName()}, "" for a column to
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

    /** The columns as guessed, corrected by the mapping. */
    List<ColumnGuess> columns() {
        for (String header : mapping.keySet()) {
            if (!table.header().contains(header)) {
                throw new BusinessRuleViolated("mapping", "member.import.mapping.unknownColumn", header);
            }
        }
        return ColumnGuesser.guess(table).stream().map(this::corrected).toList();
    }

    private ColumnGuess corrected(ColumnGuess guess) {
        String wanted = mapping.get(guess.header());
        if (wanted == null) {
            return guess;
        }
        if (wanted.isEmpty()) {
            return guess.leftOut("member.import.ignored.byUser");
        }
        Optional<MemberField> field = MemberField.of(wanted);
        return guess.as(
                field.orElseThrow(
                        () -> new BusinessRuleViolated("mapping", "member.import.mapping.unknownField", wanted)),
                1);
    }
}
