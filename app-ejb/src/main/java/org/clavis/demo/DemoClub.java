package org.clavis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.clavis.demo.DemoLineUp.Chair;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;

/**
 * A music club with sixty years of history: players in their sections, pupils, people who stopped playing, supporters,
 * and those who left or died. The same seed gives the same club; only what lies ahead depends on the day.
 */
final class DemoClub {
    /** The last day anything begins or ends, apart from what is about to happen. */
    static final LocalDate LAST_EVENT = LocalDate.of(2025, 12, 31);

    private static final List<String> REASONS = List.of("Wegzug", "Studium", "Zeitmangel", "Familie", "anderer Verein");

    private final DemoPlan plan;
    private final Random random;
    private final DemoFamilies families;
    private final LocalDate today;
    private final List<DemoPerson> people = new ArrayList<>();

    DemoClub(DemoPlan plan, DemoNames names, LocalDate today) {
        this.plan = plan;
        this.random = new Random(plan.seed());
        this.families = new DemoFamilies(names, plan.place(), random);
        this.today = today;
    }

    /** Everybody, in the order they joined. */
    List<MemberRecord> members() {
        List<Chair> chairs = new ArrayList<>(plan.chairs());
        if (plan.withLives()) {
            people.addAll(new DemoPlayers(families, chairs).all());
            people.addAll(new DemoLives(families, today).all());
        }
        chairs.forEach(chair -> people.add(player(chair)));
        add(plan.pupils(), this::pupil);
        add(plan.paused(), this::paused);
        add(plan.passive(), this::passive);
        add(plan.supporting(), this::supporting);
        add(plan.left(), this::left);
        add(plan.deceased(), this::deceased);
        DemoOffices.fill(people, plan.founded(), random);
        people.sort(Comparator.comparing(DemoPerson::joinedOn));
        List<MemberRecord> records = new ArrayList<>();
        for (DemoPerson person : people) {
            records.add(person.record(plan.firstNumber() + records.size(), today, random));
        }
        return records;
    }

    private void add(int count, Supplier<DemoPerson> someone) {
        for (int i = 0; i < count; i++) {
            people.add(someone.get());
        }
    }

    private DemoPerson player(Chair chair) {
        DemoPerson person = playerOfSomeAge();
        LocalDate start = learns(person, chair);
        if (random.nextInt(6) == 0 && start.isBefore(LocalDate.of(2010, 1, 1))) {
            LocalDate stop = start.plusDays(1500 + random.nextInt(1500));
            LocalDate back = stop.plusDays(300 + random.nextInt(1200));
            person.plays(chair, start, stop)
                    .does(ActivityKind.PAUSE, stop.plusDays(1), back.minusDays(1), null)
                    .plays(chair, back, null);
        } else {
            person.plays(chair, start, null);
        }
        return person;
    }

    /** An orchestra is young, with some who have always been there. */
    private DemoPerson playerOfSomeAge() {
        int percent = random.nextInt(100);
        if (percent < 12) {
            return families.bornBetween(2009, 2012);
        }
        if (percent < 50) {
            return families.bornBetween(1994, 2008);
        }
        return percent < 90 ? families.bornBetween(1966, 1993) : families.bornBetween(1944, 1965);
    }

    /** Joins and, if young, takes lessons. Some come from another club. The day on which playing begins. */
    private LocalDate learns(DemoPerson person, Chair chair) {
        boolean moved = random.nextInt(8) == 0 && person.born.getYear() < 1995;
        int age = moved ? 20 + random.nextInt(10) : 8 + random.nextInt(4);
        LocalDate joined = begin(person.born.getYear() + age);
        person.joins(joined, "Aktiv");
        if (moved) {
            ActivityPeriod elsewhere = person.period(ActivityKind.MUSICIAN, joined.minusYears(9), joined.minusDays(1));
            elsewhere.setClub(ActivityClub.OTHER);
            elsewhere.setOtherClub("Musikverein Eichhausen (erdacht)");
            return joined;
        }
        if (person.ageAt(joined) >= 16) {
            return joined;
        }
        LocalDate first = earlier(joined.plusMonths(18 + random.nextInt(24)), LAST_EVENT);
        person.occupies(ActivityKind.PUPIL, chair, joined, first.minusDays(1));
        return first;
    }

    private DemoPerson pupil() {
        DemoPerson person = families.bornBetween(2012, 2019);
        LocalDate joined = begin(Math.min(2025, person.born.getYear() + 6 + random.nextInt(3)));
        Chair chair = plan.chairs().get(random.nextInt(plan.chairs().size()));
        return person.joins(joined, "Jugend").occupies(ActivityKind.PUPIL, chair, joined, null);
    }

    private DemoPerson paused() {
        DemoPerson person = families.bornBetween(1996, 2005);
        Chair chair = plan.chairs().get(random.nextInt(plan.chairs().size()));
        LocalDate start = learns(person, chair);
        LocalDate since = LocalDate.of(2023 + random.nextInt(3), 1 + random.nextInt(9), 1);
        return person.plays(chair, start, since.minusDays(1)).does(ActivityKind.PAUSE, since, null, "Beruf");
    }

    /** Half of the passive members have played once. */
    private DemoPerson passive() {
        DemoPerson person = families.bornBetween(1936, 1990);
        if (random.nextBoolean()) {
            LocalDate joined = begin(person.born.getYear() + 25 + random.nextInt(20));
            return person.joins(joined, "Passiv").does(ActivityKind.PASSIVE, joined, null, null);
        }
        Chair chair = plan.chairs().get(random.nextInt(plan.chairs().size()));
        LocalDate start = learns(person, chair);
        LocalDate end = earlier(start.plusDays(1200 + random.nextInt(11_000)), LAST_EVENT);
        return person.plays(chair, start, end).does(ActivityKind.PASSIVE, end.plusDays(1), null, null);
    }

    private DemoPerson supporting() {
        DemoPerson person = families.bornBetween(1948, 1992);
        LocalDate joined = begin(person.born.getYear() + 24 + random.nextInt(20));
        return person.joins(joined, "Fördernd").does(ActivityKind.SUPPORTING, joined, null, null);
    }

    private DemoPerson left() {
        DemoPerson person = families.bornBetween(1950, 2004);
        Chair chair = plan.chairs().get(random.nextInt(plan.chairs().size()));
        LocalDate start = learns(person, chair);
        LocalDate end = earlier(start.plusYears(2 + random.nextInt(25)), LAST_EVENT)
                .withMonth(12)
                .withDayOfMonth(31);
        return person.plays(chair, start, null).leaves(end, REASONS.get(random.nextInt(REASONS.size())));
    }

    private DemoPerson deceased() {
        DemoPerson person = families.bornBetween(1931, 1952);
        Chair chair = plan.chairs().get(random.nextInt(plan.chairs().size()));
        LocalDate start = begin(Math.max(plan.founded(), person.born.getYear() + 14 + random.nextInt(10)));
        LocalDate end = start.plusDays(5000 + random.nextInt(9000));
        LocalDate death = LocalDate.of(2009 + random.nextInt(17), 1 + random.nextInt(12), 1 + random.nextInt(28));
        person.joins(start, "Aktiv").plays(chair, start, earlier(end, death));
        return person.dies(death);
    }

    /** Clubs take people in at the turn of the year, after Easter and after the summer holidays, and in between. */
    private LocalDate begin(int wantedYear) {
        int year = Math.max(plan.founded(), Math.min(2025, wantedYear));
        return switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(year, 1, 1);
            case 1 -> LocalDate.of(year, 4, 1);
            case 2 -> LocalDate.of(year, 9, 1);
            default -> LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
