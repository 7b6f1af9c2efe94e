package org.clavis.meldung.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.member.entity.TenantDatabase;
import org.hibernate.Session;

/**
 * What all figures of a campaign cost: reading and opening the rows of every club, and summing them up. No part of the
 * build; run {@code main} from an IDE, or with the test classpath of this module.
 */
final class FigureBenchmark {
    private static final int ROUNDS = 7;
    private static final int ACTIVE = 60;
    private static final int PASSIVE = 90;
    private static final int AT_ONCE = 100;

    private FigureBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (var federation = TenantDatabase.of(List.of("meldung"), Campaign.class, Meldung.class)) {
            var campaign = federation.in(FigureBenchmark::campaign);
            var clubs = new ReportedClubs(1881, campaign);
            int reported = 0;
            for (int number : new int[] {1_000, 19_000}) {
                for (; reported < number; reported += AT_ONCE) {
                    int first = reported;
                    federation.in(session -> report(session, clubs, first));
                }
                measure(federation, campaign, number);
            }
        }
    }

    private static Campaign campaign(Session session) {
        var campaign = Campaign.draft("federation", "Verband", ReportedClubs.TERMS);
        campaign.announce();
        session.persist(campaign);
        return campaign;
    }

    private static int report(Session session, ReportedClubs clubs, int first) {
        for (int number = first; number < first + AT_ONCE; number++) {
            session.persist(clubs.accepted(number, clubs.people(ACTIVE, PASSIVE)));
        }
        return AT_ONCE;
    }

    private static void measure(TenantDatabase federation, Campaign campaign, int clubs) {
        double[] reading = new double[ROUNDS];
        double[] summing = new double[ROUNDS];
        int active = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            var rows = federation.in(session -> new FigureRepository(session).rows(List.of(campaign.getId())));
            long read = System.nanoTime();
            active = Figures.sum(rows.stream().map(FigureRow::figures).toList()).total(FigureTable.ACTIVE);
            reading[round] = (read - start) / 1e6;
            summing[round] = (System.nanoTime() - read) / 1e6;
        }
        print("reading", clubs, reading);
        print("summing", clubs, summing);
        System.out.printf(Locale.ROOT, "%,9d clubs  %,d active%n", clubs, active);
    }

    private static void print(String what, int clubs, double[] millis) {
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%,9d  %-8s first %9.1f  median %9.1f  best %9.1f ms%n",
                clubs,
                what,
                first,
                millis[millis.length / 2],
                millis[0]);
    }
}
