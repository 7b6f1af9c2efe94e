package org.clavis.honor.entity.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.junit.jupiter.api.Test;

/** What holds for any periods whatever. */
class CompletedYearsTest {
    private static final LocalDate KEY_DATE = LocalDate.of(2026, 12, 30);
    private static final Counted PLAYING = Counted.of(ActivityKind.MUSICIAN);
    private static final int ROUNDS = 5_000;

    private final Random random = new Random(1804);

    @Test
    void addingAPeriod_neverTakesYearsAway() {
        for (int round = 0; round < ROUNDS; round++) {
            var stretches = stretches();
            int before = years(stretches);
            stretches.add(stretch());
            assertThat(years(stretches)).as("%s", stretches).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void addingAPeriod_neverTakesYearsAwayWhereGapsAreTolerated() {
        for (int round = 0; round < ROUNDS; round++) {
            var spans = spans();
            int before = tolerant(spans.toArray(int[][]::new));
            spans.add(span());
            assertThat(tolerant(spans.toArray(int[][]::new))).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void orderOfPeriods_isIrrelevant() {
        for (int round = 0; round < ROUNDS; round++) {
            var stretches = stretches();
            Count count = count(stretches);
            Collections.shuffle(stretches, random);
            assertThat(count(stretches)).isEqualTo(count);
        }
    }

    @Test
    void merging_isAssociative() {
        for (int round = 0; round < ROUNDS; round++) {
            int[] a = span();
            int[] b = span();
            int[] c = span();
            int[][] left = bounds(merged(bounds(merged(a, b)), c));
            int[][] right = bounds(merged(bounds(merged(b, c)), a));
            assertThat(left).isDeepEqualTo(right).isDeepEqualTo(bounds(merged(a, b, c)));
        }
    }

    @Test
    void aPeriodCutInTwo_countsLikeTheWhole() {
        for (int round = 0; round < ROUNDS; round++) {
            Span whole = stretch().span();
            LocalDate to = whole.to() == null ? KEY_DATE : whole.to();
            LocalDate cut = whole.from().plusDays(random.nextInt(1000));
            if (cut.isBefore(to)) {
                var halves = List.of(musician(new Span(whole.from(), cut)), musician(new Span(cut.plusDays(1), to)));
                assertThat(count(halves)).isEqualTo(count(List.of(musician(new Span(whole.from(), to)))));
            }
        }
    }

    @Test
    void monthsOfAllBlocks_addUpToTheYears() {
        for (int round = 0; round < ROUNDS; round++) {
            Count count = count(stretches());
            int months = count.blocks().stream().mapToInt(Block::months).sum();
            assertThat(months / 12).isEqualTo(count.years());
        }
    }

    private Stretch stretch() {
        LocalDate from = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(28_000));
        return musician(new Span(from, random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(8_000))));
    }

    private static Stretch musician(Span span) {
        return new Stretch(span, ActivityKind.MUSICIAN, null, ActivityClub.OTHER, false, EvidenceGrade.STATEMENT);
    }

    private List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            stretches.add(stretch());
        }
        return stretches;
    }

    private static Count count(List<Stretch> stretches) {
        var life = new MusicalLife(new UUID(0, 1), null, null, stretches, List.of(), List.of(), List.of());
        return RuleSet.count(life, PLAYING, KEY_DATE);
    }

    private static int years(List<Stretch> stretches) {
        return count(stretches).years();
    }

    private int[] span() {
        Span span = stretch().span();
        return new int[] {Day.of(span.from()), span.to() == null ? Day.OPEN : Day.after(span.to())};
    }

    private List<int[]> spans() {
        var spans = new ArrayList<int[]>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            spans.add(span());
        }
        return spans;
    }

    private static int tolerant(int[]... spans) {
        var years = new CompletedYears(merged(spans), GapRule.TOLERATE_LESS_THAN_A_CALENDAR_YEAR);
        return years.at(Day.of(KEY_DATE));
    }

    private static Timeline merged(int[][] some, int[] another) {
        var spans = new ArrayList<>(List.of(some));
        spans.add(another);
        return merged(spans.toArray(int[][]::new));
    }

    private static Timeline merged(int[]... spans) {
        var all = new Spans();
        for (int[] span : spans) {
            all.add(span[0], span[1]);
        }
        return all.merged();
    }

    private static int[][] bounds(Timeline times) {
        int[][] bounds = new int[times.size()][];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = new int[] {times.from(i), times.end(i)};
        }
        return bounds;
    }
}
