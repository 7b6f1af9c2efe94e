package org.clavis.honor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.Span;
import org.clavis.honor.entity.counting.Stretch;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.jspecify.annotations.Nullable;

/** One life, day by day: which days count, and what has come together at each key date. Slow, short and obvious. */
final class NaiveDays {
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final int LAST_YEAR = 2140;

    private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);
    private static final Set<ActivityKind> PLAYING =
            Set.of(ActivityKind.MUSICIAN, ActivityKind.SINGER, ActivityKind.PUPIL);

    private static final int[] SHARES =
            FIRST.datesUntil(LAST.plusDays(1)).mapToInt(NaiveDays::share).toArray();

    private final MusicalLife life;
    private final List<Span> stays;
    private final Map<Object, BitSet> known = new HashMap<>();

    NaiveDays(MusicalLife life) {
        this.life = life;
        stays = life.memberships().stream()
                .filter(stay -> life.deceasedOn() == null || !stay.from().isAfter(life.deceasedOn()))
                .toList();
    }

    /** A bit for every day since 1900 that counts. */
    BitSet days(Counted counted, ClubScope scope, @Nullable Integer fromAge) {
        Object key = List.of(counted, scope, fromAge == null ? -1 : fromAge);
        return known.computeIfAbsent(key, missing -> count(counted, scope, fromAge));
    }

    private BitSet count(Counted counted, ClubScope scope, @Nullable Integer fromAge) {
        var days = new BitSet();
        for (Stretch stretch : life.stretches()) {
            boolean named = counted.kinds().contains(stretch.kind())
                    || (stretch.office() != null && counted.offices().contains(stretch.office()));
            if (named && inScope(stretch, scope)) {
                addDays(
                        days,
                        stretch.span().from(),
                        end(stretch),
                        PLAYING.contains(stretch.kind()) ? stretch.club() : null);
            }
        }
        for (Span stay : counted.membership() ? stays : List.<Span>of()) {
            addDays(days, stay.from(), min(stay.to(), life.deceasedOn()), null);
        }
        LocalDate born = life.birthDate();
        if (fromAge != null && born != null) {
            days.clear(0, Math.max(0, index(birthday(born, fromAge))));
        }
        return days;
    }

    private void addDays(BitSet days, LocalDate from, LocalDate to, @Nullable ActivityClub playingIn) {
        int last = index(to);
        for (int day = index(from); day <= last; day++) {
            if (playingIn == null || !paused(FIRST.plusDays(day), playingIn)) {
                days.set(day);
            }
        }
    }

    private boolean paused(LocalDate day, ActivityClub club) {
        for (Stretch stretch : life.stretches()) {
            if (stretch.kind() == ActivityKind.PAUSE
                    && stretch.club() == club
                    && !day.isBefore(stretch.span().from())
                    && !day.isAfter(end(stretch))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inScope(Stretch stretch, ClubScope scope) {
        boolean own = stretch.club() == ActivityClub.OWN;
        boolean sameFederation = stretch.club() == ActivityClub.OTHER && !stretch.otherFederation();
        return scope == ClubScope.ANY || own || (scope == ClubScope.FEDERATION && sameFederation);
    }

    LocalDate end(Stretch stretch) {
        LocalDate to = stretch.span().to();
        if (to == null && stretch.club() == ActivityClub.OWN && !stays.isEmpty()) {
            boolean goes = stays.stream().anyMatch(stay -> stay.to() == null);
            LocalDate left = stays.stream()
                    .map(stay -> min(stay.to(), null))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            to = goes || stretch.span().from().isAfter(min(left, life.deceasedOn())) ? null : left;
        }
        return min(to, life.deceasedOn());
    }

    boolean belongsAt(LocalDate day) {
        boolean member = stays.stream()
                .anyMatch(stay -> !day.isBefore(stay.from()) && !day.isAfter(min(stay.to(), life.deceasedOn())));
        boolean office = life.stretches().stream()
                .anyMatch(stretch -> stretch.club() == ActivityClub.OWN
                        && stretch.kind().isOffice()
                        && !day.isBefore(stretch.span().from())
                        && !day.isAfter(end(stretch)));
        return member || office;
    }

    /** Completed years at the key date of every year since 1900. */
    int[] completed(BitSet days, Criterion rule) {
        int[] years = new int[LAST_YEAR - 1899];
        long sum = 0;
        int lastCounted = -1;
        int day = days.nextSetBit(0);
        for (int year = 1900; year <= LAST_YEAR; year++) {
            for (int key = index(rule.keyDate().atYear(year)); day >= 0 && day <= key; day = days.nextSetBit(day + 1)) {
                boolean filled = rule.gapRule() != GapRule.SKIP && lastCounted >= 0;
                for (int gap = lastCounted + 1; filled && gap < day && !holdsAYear(lastCounted + 1, day); gap++) {
                    sum += SHARES[gap];
                }
                sum += SHARES[day];
                lastCounted = day;
            }
            years[year - 1900] = (int) (sum / (12 * 13_020L));
        }
        return years;
    }

    private static boolean holdsAYear(int from, int end) {
        LocalDate first = FIRST.plusDays(from);
        LocalDate newYear = first.getDayOfYear() == 1 ? first : LocalDate.of(first.getYear() + 1, 1, 1);
        return !newYear.plusYears(1).isAfter(FIRST.plusDays(end));
    }

    /** A month is 13020 parts, whatever its days; 29 February is none. */
    private static int share(LocalDate day) {
        if (day.getMonthValue() == 2) {
            return day.getDayOfMonth() == 29 ? 0 : 465;
        }
        return 13_020 / day.lengthOfMonth();
    }

    /** Calendar years with at least a day until the key date. */
    static int[] calendar(BitSet days, Criterion rule) {
        int[] years = new int[LAST_YEAR - 1899];
        var touched = new TreeSet<Integer>();
        for (int year = 1900; year <= LAST_YEAR; year++) {
            int key = index(rule.keyDate().atYear(year));
            int first = days.nextSetBit(index(LocalDate.of(year, 1, 1)));
            if (first >= 0 && first <= key) {
                touched.add(year);
            }
            years[year - 1900] = touched.size();
            if (days.get(key + 1, index(LocalDate.of(year, 12, 31)) + 1).cardinality() > 0) {
                touched.add(year);
            }
        }
        return years;
    }

    int age(LocalDate day) {
        return life.birthDate() == null ? -1 : (int) ChronoUnit.YEARS.between(life.birthDate(), day.plusDays(1));
    }

    private static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        return day.getDayOfMonth() < born.getDayOfMonth() ? day.plusDays(1) : day;
    }

    static int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(FIRST, day);
    }

    private static LocalDate min(@Nullable LocalDate one, @Nullable LocalDate other) {
        LocalDate first = one == null ? LAST : one;
        return other == null || first.isBefore(other) ? first : other;
    }
}
