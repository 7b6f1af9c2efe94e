package org.clavis.honor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.RuleSet;

/**
 * What asking 50 rules about 100,000 people costs on one core: everything that they say of a year, what is due, the
 * next honor of everybody, ten years ahead, and the set-up run. No part of the build; run {@code main} from an IDE, or
 * with the test classpath of this module.
 */
final class HonorBenchmark {
    private static final int PEOPLE = 100_000;
    private static final int RULES = 50;
    private static final int YEAR = 2026;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private interface Question {
        int ask(MusicalLife life);
    }

    private HonorBenchmark() {}

    public static void main(String[] arguments) {
        List<ActiveRule> all = ManyRules.all();
        RuleSet rules = RuleSet.of(all.subList(all.size() - RULES, all.size()));
        var lives = new ArrayList<MusicalLife>(PEOPLE);
        var random = new RandomLives(1984, all);
        for (int i = 0; i < PEOPLE; i++) {
            lives.add(random.next());
        }
        for (int round = 1; round <= 3; round++) {
            System.out.println("round " + round);
            measure("findings of a year", lives, life -> rules.findings(life, YEAR)
                    .size());
            measure("proposals of a year", lives, life -> rules.proposals(life, YEAR)
                    .size());
            measure("next honor", lives, life -> rules.next(life, YEAR).isPresent() ? 1 : 0);
            measure("forecast of ten years", lives, life -> rules.forecast(life, YEAR, YEAR + 9)
                    .size());
            measure("set-up run", lives, life -> rules.before(life, YEAR).size());
        }
    }

    private static void measure(String what, List<MusicalLife> lives, Question question) {
        long start = CPU.getCurrentThreadCpuTime();
        long answers = 0;
        for (MusicalLife life : lives) {
            answers += question.ask(life);
        }
        System.out.printf(
                Locale.ROOT, "%-24s %6.2f s %,12d%n", what, (CPU.getCurrentThreadCpuTime() - start) / 1e9, answers);
    }
}
