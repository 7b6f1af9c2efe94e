package org.clavis.honor;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Points;

/** Tables of how much has come together at the key date of each year, for every method of counting. */
final class OracleYears {
    private final MusicalLife life;
    private final int year;
    private final NaiveDays days;
    private final Map<Object, int[]> tables = new HashMap<>();

    OracleYears(MusicalLife life, int year, NaiveDays days) {
        this.life = life;
        this.year = year;
        this.days = days;
    }

    boolean everCounted(Criterion rule, Alternative way) {
        return switch (rule.method()) {
            case COMPLETED_AT_KEY_DATE, CALENDAR_YEARS ->
                !days.days(way.counted(), way.scope(), rule.countFromAge()).isEmpty();
            case REPORTED_YEARS ->
                !reported(rule, way.counted(), days.days(way.counted(), way.scope(), rule.countFromAge()))
                        .isEmpty();
            case POINTS ->
                rule.points().stream().anyMatch(each -> !days.days(counted(each), way.scope(), rule.countFromAge())
                        .isEmpty());
        };
    }

    int[] table(Criterion rule, Counted counted, ClubScope scope, boolean part) {
        Object key = List.of(
                rule.method(),
                part,
                counted,
                scope,
                rule.gapRule(),
                rule.points(),
                rule.keyDate(),
                rule.countFromAge() == null ? -1 : rule.countFromAge());
        int[] known = tables.get(key);
        if (known == null) {
            known = count(rule, counted, scope, part);
            tables.put(key, known);
        }
        return known;
    }

    private int[] count(Criterion rule, Counted counted, ClubScope scope, boolean part) {
        BitSet counting = days.days(counted, scope, rule.countFromAge());
        return switch (rule.method()) {
            case COMPLETED_AT_KEY_DATE -> days.completed(counting, rule);
            case CALENDAR_YEARS -> NaiveDays.calendar(counting, rule);
            case REPORTED_YEARS -> NaiveDays.calendar(reported(rule, counted, counting), rule);
            case POINTS -> part ? days.completed(counting, rule) : points(rule, scope);
        };
    }

    private BitSet reported(Criterion rule, Counted counted, BitSet counting) {
        var reported = (BitSet) counting.clone();
        reported.clear(0, NaiveDays.index(LocalDate.of(year + 1, 1, 1)));
        life.reportedYears().stream()
                .filter(one -> counted.kinds().contains(one.kind()))
                .filter(one -> rule.countFromAge() == null
                        || life.birthDate() == null
                        || one.year() >= life.birthDate().getYear() + rule.countFromAge())
                .forEach(one -> reported.set(NaiveDays.index(LocalDate.of(one.year(), 1, 1))));
        return reported;
    }

    private int[] points(Criterion rule, ClubScope scope) {
        int[] sum = new int[NaiveDays.LAST_YEAR - 1899];
        for (Points each : rule.points()) {
            int[] years = days.completed(days.days(counted(each), scope, rule.countFromAge()), rule);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += years[i] * each.perYear();
            }
        }
        return sum;
    }

    private static Counted counted(Points points) {
        return new Counted(
                points.kind() == null ? Set.of() : Set.of(points.kind()),
                points.office() == null ? Set.of() : Set.of(points.office()),
                false);
    }
}
