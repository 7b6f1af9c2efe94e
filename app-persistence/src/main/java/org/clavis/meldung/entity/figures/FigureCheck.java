package org.clavis.meldung.entity.figures;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.member.entity.Gender;
import org.clavis.shared.BusinessRuleViolated;

/** Whether figures that somebody sent can be summed up with others: sums must neither fail nor lie for one of them. */
public final class FigureCheck {
    private static final int MOST_CELLS = 2_000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final Pattern ROW = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _+./-]{0,59}");
    private static final Set<String> COLUMNS = Stream.concat(
                    Arrays.stream(Gender.values()).map(Enum::name), Stream.of(Figures.ALL))
            .collect(Collectors.toUnmodifiableSet());

    private FigureCheck() {}

    /**
     * Refuses figures with counts below 1, places that are there twice, or names that are none; their order is not the
     * matter of sums.
     *
     * @throws BusinessRuleViolated if they are not sound
     */
    public static void require(Figures figures) {
        boolean sound = figures.cells().size() <= MOST_CELLS
                && figures.cells().stream().allMatch(FigureCheck::isSound)
                && Figures.of(figures.cells().stream()).cells().size()
                        == figures.cells().size();
        if (!sound) {
            throw new BusinessRuleViolated("figures", "meldung.rule.figures");
        }
    }

    private static boolean isSound(Cell cell) {
        return cell.count() >= 1
                && cell.count() <= MOST_PEOPLE
                && ROW.matcher(cell.row()).matches()
                && COLUMNS.contains(cell.column());
    }
}
