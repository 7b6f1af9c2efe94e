package org.clavis.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.clavis.access.Register;

/**
 * What the index costs without a database: building it and searching it. No part of the build; run {@code main} from an
 * IDE, or with the test class path of this module.
 */
final class DirectoryBenchmark {
    private static final Set<Register> ALL = EnumSet.allOf(Register.class);
    private static final String[] SYLLABLES = {
        "mül", "ler", "mei", "er", "schmi", "dt", "ho", "ff", "mann", "we", "ber", "bach", "stein", "au", "lin", "den",
        "fel", "rot", "ka", "ro", "jo", "hann", "es", "tho", "mas", "an", "na", "ma", "ri", "lu", "kas", "weiß"
    };
    private static final int ROUNDS = 40;

    private DirectoryBenchmark() {}

    public static void main(String[] arguments) {
        for (int members : new int[] {240, 2_000, 10_000, 100_000}) {
            List<DirectoryRow> rows = rows(members);
            System.gc();
            DirectoryIndex index = measure(members, "build", () -> DirectoryIndex.of(LocalDate.EPOCH, 0, rows));
            System.out.printf(Locale.ROOT, "%,9d  %-32s %9d kB%n", members, "size", index.bytes() / 1024);
            DirectoryQuery first = DirectoryQuery.FIRST_PAGE;
            measure(members, "first page by name", () -> index.page(first, ALL));
            measure(
                    members,
                    "last page by town",
                    () -> index.page(
                            first.sorted(new DirectorySort(DirectoryColumn.TOWN, true))
                                    .paged(members / 50, 50),
                            ALL));
            for (String typed : List.of("m", "mül", "müller", "hannes weiß", "meier", "qqq")) {
                measure(members, "search " + typed, () -> index.page(first.searching(typed), ALL));
            }
            measure(
                    members,
                    "one member changed",
                    () -> index.with(1, Set.of(rows.get(0).id()), List.of(rows.get(0))));
            measure(members, "known members", () -> index.known(ALL));
        }
    }

    private static List<DirectoryRow> rows(int members) {
        Random random = new Random(members);
        List<DirectoryRow> rows = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            rows.add(DirectoryRows.named(word(random), word(random))
                    .number(String.valueOf(1000 + i))
                    .in(word(random))
                    .aged(random.nextInt(90))
                    .row());
        }
        return rows;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Prints the first run, the median and the best in milliseconds. */
    private static <T> T measure(int members, String what, Supplier<T> work) {
        double[] millis = new double[ROUNDS];
        List<T> results = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            T result = work.get();
            millis[round] = (System.nanoTime() - start) / 1e6;
            results.clear();
            results.add(result);
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%,9d  %-32s first %9.3f  median %8.3f  best %8.3f ms%n",
                members,
                what,
                first,
                millis[ROUNDS / 2],
                millis[0]);
        return results.get(0);
    }
}
