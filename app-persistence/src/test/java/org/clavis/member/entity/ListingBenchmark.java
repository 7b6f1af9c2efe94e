package org.clavis.member.entity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What reading and opening all members of a club costs. No part of the build; run {@code main} from an IDE, or with the
 * test classpath of this module.
 */
final class ListingBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int ROUNDS = 15;

    private ListingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (var club = TenantDatabase.ofMembers(List.of())) {
            int recorded = 0;
            for (int members : new int[] {240, 2_000, 10_000, 100_000}) {
                for (; recorded < members; recorded += 40) {
                    record(club, recorded, 40);
                }
                measure(club, members);
            }
        }
    }

    private static void record(TenantDatabase club, int first, int count) {
        club.in(session -> {
            for (int i = first; i < first + count; i++) {
                var member = new Member(PersonKind.NATURAL);
                member.setMemberNumber(String.valueOf(i));
                member.setGivenName("Vorname" + i % 97);
                member.setFamilyName("Familienname" + i % 1009);
                member.setBirthDate(LocalDate.of(1930, 1, 1).plusDays(i % 30_000));
                session.persist(member);
                var membership = new Membership(member);
                membership.setJoinedOn(LocalDate.of(2000, 1, 1));
                session.persist(membership);
                var address = new Address(member);
                address.setTown("Lindenfeld");
                session.persist(address);
                var period = new ActivityPeriod(member);
                period.setKind(ActivityKind.MUSICIAN);
                period.setStartedOn(LocalDate.of(2000, 1, 1));
                session.persist(period);
                var playing = new Playing(member);
                playing.setSection("Klarinetten");
                playing.setMain(true);
                session.persist(playing);
            }
            return count;
        });
    }

    private static void measure(TenantDatabase club, int members) {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<ListedMember> all = club.in(session -> new MemberListing(session).everybody(DAY));
            millis[round] = (System.nanoTime() - start) / 1e6;
            if (all.size() < members) {
                throw new IllegalStateException("only " + all.size());
            }
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%,9d  first %9.1f  median %9.1f  best %9.1f ms%n",
                members,
                first,
                millis[ROUNDS / 2],
                millis[0]);
    }
}
