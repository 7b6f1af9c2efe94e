package org.clavis.honor.entity.counting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.Points;
import org.clavis.member.entity.EvidenceGrade;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides on a number of years except for how many are needed. The steps of a ladder share one, so that
 * a life is merged once for all of them.
 *
 * @param points only if points are counted, and then instead of {@code counted}
 */
record Basis(
        CountingMethod method,
        Counted counted,
        ClubScope scope,
        GapRule gapRule,
        @Nullable Integer countFromAge,
        List<Points> points) {
    private static final Counted NOTHING = new Counted(Set.of(), Set.of(), false);

    static Basis of(Criterion criterion, Counted counted, ClubScope scope) {
        boolean points = criterion.method() == CountingMethod.POINTS;
        return new Basis(
                criterion.method(),
                points ? NOTHING : counted,
                scope,
                criterion.gapRule(),
                criterion.countFromAge(),
                points ? criterion.points() : List.of());
    }

    /** Parts are years, also where the whole is points. */
    static Basis ofPart(Criterion criterion, Counted counted, ClubScope scope) {
        var method =
                criterion.method() == CountingMethod.POINTS ? CountingMethod.COMPLETED_AT_KEY_DATE : criterion.method();
        return new Basis(method, counted, scope, criterion.gapRule(), criterion.countFromAge(), List.of());
    }

    /**
     * @param lastReport years after this one nobody can have been reported for yet: whoever goes on is taken to be
     *     reported
     */
    Tally tally(Lived life, int lastReport) {
        int since = countFromAge == null ? 0 : life.birthday(countFromAge);
        return switch (method) {
            case COMPLETED_AT_KEY_DATE -> new CompletedYears(life.times(counted, scope, since), gapRule);
            case CALENDAR_YEARS -> new CalendarYears(life.times(counted, scope, since), method);
            case REPORTED_YEARS -> new CalendarYears(reported(life, since, lastReport), method);
            case POINTS -> points(life, since);
        };
    }

    private Timeline reported(Lived life, int since, int lastReport) {
        var spans = new Spans();
        spans.addAll(life.reported(counted.kinds(), since));
        spans.addAll(life.times(counted, scope, Math.max(since, (lastReport + 1) * Day.YEAR)));
        return spans.merged();
    }

    private PointSum points(Lived life, int since) {
        var years = new ArrayList<CompletedYears>(points.size());
        for (Points each : points) {
            years.add(new CompletedYears(life.times(counted(each), scope, since), gapRule));
        }
        return new PointSum(points, years);
    }

    private static Counted counted(Points points) {
        return new Counted(
                points.kind() == null ? Set.of() : Set.of(points.kind()),
                points.office() == null ? Set.of() : Set.of(points.office()),
                false);
    }

    boolean endAssumed(Lived life, int day) {
        if (method == CountingMethod.REPORTED_YEARS) {
            return false;
        }
        boolean assumed = life.endAssumed(counted, scope, day);
        for (Points each : points) {
            assumed |= life.endAssumed(counted(each), scope, day);
        }
        return assumed;
    }

    /** Grades of what was counted, best first. */
    List<EvidenceGrade> evidence(Lived life, int day) {
        if (method == CountingMethod.REPORTED_YEARS) {
            return List.of(EvidenceGrade.ACCEPTED_MELDUNG);
        }
        var grades = EnumSet.noneOf(EvidenceGrade.class);
        life.addEvidence(grades, counted, scope, day);
        for (Points each : points) {
            life.addEvidence(grades, counted(each), scope, day);
        }
        return List.copyOf(grades);
    }
}
