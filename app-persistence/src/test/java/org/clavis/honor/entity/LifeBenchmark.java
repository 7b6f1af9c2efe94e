package org.clavis.honor.entity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Filing;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.entity.rule.RuleSubject;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.TenantDatabase;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal run costs: reading lives, and counting them by fifty rules. No part of the build; run {@code main} from
 * an IDE, or with the test classpath of this module.
 */
final class LifeBenchmark {
    private static final int YEAR = 2027;
    private static final int ROUNDS = 7;
    private static final int AT_ONCE = 100;
    private static final ActivityKind[] KINDS = {
        ActivityKind.MUSICIAN, ActivityKind.CONDUCTOR, ActivityKind.BOARD_EXECUTIVE, ActivityKind.PASSIVE
    };

    private LifeBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (var club = TenantDatabase.ofMembers(List.of("honor"), Honor.class)) {
            int recorded = 0;
            for (int people : new int[] {240, 10_000, 100_000}) {
                for (; recorded < people; recorded += AT_ONCE) {
                    int first = recorded;
                    club.in(session -> record(session, first));
                }
                measure(club, recorded);
            }
        }
    }

    /** Each with a stay in the club, three periods, and every other one with an honor. */
    private static int record(Session session, int first) {
        for (int i = first; i < first + AT_ONCE; i++) {
            var member = new Member(PersonKind.NATURAL);
            member.setFamilyName("Familienname" + i % 1009);
            member.setBirthDate(LocalDate.of(1940, 1, 1).plusDays(i % 24_000));
            session.persist(member);
            LocalDate joined = LocalDate.of(1960, 1, 1).plusDays(i * 37L % 23_000);
            var membership = new Membership(member);
            membership.setJoinedOn(joined);
            session.persist(membership);
            session.persist(period(member, ActivityKind.MUSICIAN, joined, joined.plusDays(3_000)));
            session.persist(period(member, KINDS[i % KINDS.length], joined.plusDays(2_000), joined.plusDays(5_000)));
            session.persist(period(member, KINDS[i / 7 % KINDS.length], joined.plusDays(5_500), null));
            if (i % 2 == 0) {
                session.persist(Honor.assumed(member, rules().get(i % 5), 10, joined.getYear() + 10));
            }
        }
        return AT_ONCE;
    }

    private static ActivityPeriod period(Member member, ActivityKind kind, LocalDate from, @Nullable LocalDate to) {
        var period = new ActivityPeriod(member);
        period.setKind(kind);
        period.setStartedOn(from);
        period.setEndedOn(to);
        return period;
    }

    /** Five ladders of ten steps for each of the two ways of counting that are usual. */
    private static List<ActiveRule> rules() {
        var rules = new ArrayList<ActiveRule>();
        for (int step = 5; step <= 65; step += 5) {
            for (ActivityKind kind : KINDS) {
                rules.add(rule(kind, step));
            }
        }
        return rules.subList(0, 50);
    }

    private static ActiveRule rule(ActivityKind kind, int years) {
        boolean calendar = kind == ActivityKind.PASSIVE;
        var criterion = new Criterion(
                List.of(Alternative.of(Counted.of(kind), years)),
                calendar ? CountingMethod.CALENDAR_YEARS : CountingMethod.COMPLETED_AT_KEY_DATE,
                List.of(),
                calendar ? GapRule.TOLERATE_LESS_THAN_A_CALENDAR_YEAR : GapRule.SKIP,
                null,
                MonthDay.of(12, 30),
                null,
                null,
                null,
                kind.name(),
                true,
                null,
                null);
        return new ActiveRule(
                "lv-suedwest",
                1,
                new RuleContent(
                        kind + "-" + years,
                        "Ehrennadel",
                        null,
                        RuleSubject.PERSON,
                        criterion,
                        new Award(Set.of(), 0, CostBearer.APPLICANT),
                        new Filing(null, null, List.of()),
                        null,
                        null,
                        null));
    }

    private static void measure(TenantDatabase club, int people) {
        double[] loading = new double[ROUNDS];
        double[] counting = new double[ROUNDS];
        long proposals = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<MusicalLife> lives = club.in(session -> new LifeRepository(session).everybody());
            long loaded = System.nanoTime();
            RuleSet rules = RuleSet.of(rules());
            proposals = lives.stream()
                    .flatMap(life -> rules.findings(life, YEAR).stream())
                    .filter(finding -> finding.isProposal())
                    .count();
            loading[round] = (loaded - start) / 1e6;
            counting[round] = (System.nanoTime() - loaded) / 1e6;
        }
        print("loading", people, loading);
        print("counting", people, counting);
        System.out.printf(Locale.ROOT, "%,9d  %,d proposals%n", people, proposals);
    }

    private static void print(String what, int people, double[] millis) {
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%,9d  %-8s first %9.1f  median %9.1f  best %9.1f ms%n",
                people,
                what,
                first,
                millis[millis.length / 2],
                millis[0]);
    }
}
