package org.clavis.honor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.GivenHonor;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.ReportedYear;
import org.clavis.honor.entity.counting.Span;
import org.clavis.honor.entity.counting.Stretch;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/** Musical lives as they come: parallel clubs, forgotten ends, leap days, breaks, honors nobody can explain. */
final class RandomLives {
    private static final int THIS_YEAR = 2026;

    private final Random random;
    private final List<ActiveRule> rules;

    RandomLives(long seed, List<ActiveRule> rules) {
        random = new Random(seed);
        this.rules = rules;
    }

    MusicalLife next() {
        LocalDate born = date(1915, 2015);
        LocalDate died = chance(8) ? date(Math.min(born.getYear() + 40, THIS_YEAR), THIS_YEAR + 3) : null;
        var stretches = new ArrayList<Stretch>();
        for (int i = random.nextInt(8); i > 0; i--) {
            stretches.add(stretch(born));
        }
        var memberships = new ArrayList<Span>();
        for (int i = random.nextInt(3); i > 0; i--) {
            memberships.add(span(born, 60));
        }
        return new MusicalLife(
                new UUID(0, random.nextLong()),
                chance(5) ? null : born,
                died,
                stretches,
                memberships,
                reported(born),
                honors());
    }

    private Stretch stretch(LocalDate born) {
        Office office = chance(40) ? one(Office.values()) : null;
        ActivityKind kind =
                office != null ? office.kind() : chance(50) ? ActivityKind.MUSICIAN : one(ActivityKind.values());
        ActivityClub club = chance(75) ? ActivityClub.OWN : one(ActivityClub.values());
        return new Stretch(span(born, 30), kind, office, club, chance(30), one(EvidenceGrade.values()));
    }

    private Span span(LocalDate born, int openPercent) {
        LocalDate from = date(born.getYear() + 3, Math.max(born.getYear() + 3, THIS_YEAR + 2));
        if (chance(openPercent)) {
            return new Span(from, null);
        }
        LocalDate to = date(from.getYear(), Math.min(from.getYear() + (chance(50) ? 3 : 40), THIS_YEAR + 5));
        return new Span(to.isBefore(from) ? to : from, to.isBefore(from) ? from : to);
    }

    /** Any day, but often one of those on which mistakes are made. */
    private LocalDate date(int firstYear, int lastYear) {
        int year = firstYear + random.nextInt(Math.max(1, lastYear - firstYear + 1));
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> LocalDate.of(year, 1, 1);
            case 3, 4 -> LocalDate.of(year, 12, 31);
            case 5 -> LocalDate.of(year, 12, 30);
            case 6 -> LocalDate.of(year, 3, 1).minusDays(1);
            default -> LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        };
    }

    private List<ReportedYear> reported(LocalDate born) {
        var years = new ArrayList<ReportedYear>();
        if (chance(60)) {
            int first = born.getYear() + 5 + random.nextInt(30);
            for (int year = first; year < Math.min(first + random.nextInt(50), THIS_YEAR); year++) {
                if (!chance(15)) {
                    years.add(new ReportedYear(year, chance(70) ? ActivityKind.MUSICIAN : one(ActivityKind.values())));
                }
            }
        }
        return years;
    }

    private List<GivenHonor> honors() {
        var honors = new ArrayList<GivenHonor>();
        var known = new HashSet<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            ActiveRule rule = rules.get(random.nextInt(rules.size()));
            Criterion criterion = rule.content().criterion();
            int years = criterion.anyOf().get(0).years();
            Integer every = criterion.repeatEvery();
            int step = years + (every == null ? 0 : random.nextInt(3) * every);
            if (known.add(rule.content().code() + step)) {
                honors.add(honor(rule, step));
            }
        }
        return honors;
    }

    private GivenHonor honor(ActiveRule rule, int step) {
        @Nullable String code = chance(5) ? null : rule.content().code();
        GivenState state = chance(60) ? GivenState.GIVEN : one(GivenState.values());
        return new GivenHonor(rule.awardingBody(), code, step, 1980 + random.nextInt(50), state);
    }

    int year() {
        return 1995 + random.nextInt(40);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
