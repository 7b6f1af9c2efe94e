package org.clavis.honor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.transfer.Progress;

/**
 * What lists, forecasts and set-up runs cost once the lives are in memory, by fifty of the rules that are shipped. No
 * part of the build; run {@code main} from an IDE, or with the test classpath of this module.
 */
final class ProposalBenchmark {
    private static final int YEAR = 2027;
    private static final int ROUNDS = 5;
    private static final List<ActiveRule> RULES = Stream.of("BDMV", "BVBW", "MON", "CLUB")
            .flatMap(order -> People.rules(order, order).stream())
            .limit(50)
            .toList();

    private ProposalBenchmark() {}

    public static void main(String[] arguments) {
        for (int number : new int[] {240, 10_000, 100_000}) {
            var people = new People();
            for (int i = 0; i < number; i++) {
                people.player("Name" + i, 1957 + i % 70);
            }
            var lives = people.lives();
            var run = new ProposalRun(RULES, YEAR, lives);
            measure("proposals", number, () -> run.list(people.rows, filter(ProposalScope.PROPOSED)));
            measure("not due", number, () -> run.list(people.rows, filter(ProposalScope.NOT_DUE)));
            measure("next", number, () -> run.list(people.rows, filter(ProposalScope.NEXT)));
            measure("forecast", number, () -> new ForecastRun(RULES, YEAR, 10).of(lives.values()));
            var setUp = new SetUpRun(RULES, YEAR, Set.of());
            measure("set-up", number, () -> lives.values().forEach(life -> setUp.assumptions(life, new Progress())));
        }
    }

    private static ProposalFilter filter(ProposalScope scope) {
        return new ProposalFilter(scope, null, null, null, "", ProposalOrder.EVENT, 1, 100);
    }

    private static void measure(String what, int people, Runnable task) {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            task.run();
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%,9d  %-9s first %9.1f  median %9.1f  best %9.1f ms%n",
                people,
                what,
                first,
                millis[ROUNDS / 2],
                millis[0]);
    }
}
