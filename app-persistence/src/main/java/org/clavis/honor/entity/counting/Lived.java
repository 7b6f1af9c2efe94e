package org.clavis.honor.entity.counting;

import java.util.List;
import java.util.Set;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;

/** The dates of a musical life as numbers, with ends where somebody left or died and pauses known. */
final class Lived {
    private final MusicalLife life;
    private final int[] from;
    private final int[] end;
    private final boolean[] cut;
    private final Timeline memberships;
    private final Timeline belonging;
    private final int diedBy;
    private final boolean pauses;

    Lived(MusicalLife life) {
        this.life = life;
        diedBy = life.deceasedOn() == null ? Day.OPEN : Day.after(life.deceasedOn());
        memberships = memberships();
        int left = memberships.isEmpty() ? Day.OPEN : memberships.end(memberships.size() - 1);
        List<Stretch> stretches = life.stretches();
        from = new int[stretches.size()];
        end = new int[stretches.size()];
        cut = new boolean[stretches.size()];
        boolean paused = false;
        for (int i = 0; i < from.length; i++) {
            Stretch stretch = stretches.get(i);
            paused |= stretch.kind() == ActivityKind.PAUSE;
            from[i] = Day.of(stretch.span().from());
            end[i] = end(stretch, from[i], left);
            cut[i] = stretch.span().to() == null && end[i] < Day.OPEN;
        }
        pauses = paused;
        belonging = belonging();
    }

    private Timeline memberships() {
        var spans = new Spans();
        for (Span stay : life.memberships()) {
            int last = stay.to() == null ? Day.OPEN : Day.after(stay.to());
            spans.add(Day.of(stay.from()), Math.min(last, diedBy));
        }
        return spans.merged();
    }

    /** Whoever has left no longer does what nobody wrote an end to; unless it was begun after leaving. */
    private int end(Stretch stretch, int begun, int left) {
        if (stretch.span().to() != null) {
            return Math.min(Day.after(stretch.span().to()), diedBy);
        }
        boolean leftIt = stretch.club() == ActivityClub.OWN && begun < left;
        return Math.min(leftIt ? left : Day.OPEN, diedBy);
    }

    private Timeline belonging() {
        var spans = new Spans();
        spans.addAll(memberships);
        for (int i = 0; i < from.length; i++) {
            Stretch stretch = life.stretches().get(i);
            if (stretch.club() == ActivityClub.OWN && stretch.kind().isOffice()) {
                spans.add(from[i], end[i]);
            }
        }
        return spans.merged();
    }

    /** What counts, merged, from a day on. */
    Timeline times(Counted counted, ClubScope scope, int since) {
        var spans = new Spans();
        for (int i = 0; i < from.length; i++) {
            if (counts(i, counted, scope)) {
                addTo(spans, i, Math.max(from[i], since));
            }
        }
        if (counted.membership()) {
            spans.addAll(memberships.since(since));
        }
        return spans.merged();
    }

    private boolean counts(int i, Counted counted, ClubScope scope) {
        Stretch stretch = life.stretches().get(i);
        boolean what = counted.kinds().contains(stretch.kind())
                || (stretch.office() != null && counted.offices().contains(stretch.office()));
        return what && within(stretch, scope);
    }

    private static boolean within(Stretch stretch, ClubScope scope) {
        return switch (scope) {
            case OWN_CLUB -> stretch.club() == ActivityClub.OWN;
            case FEDERATION ->
                stretch.club() == ActivityClub.OWN
                        || (stretch.club() == ActivityClub.OTHER && !stretch.otherFederation());
            case ANY -> true;
        };
    }

    private void addTo(Spans spans, int i, int first) {
        Stretch stretch = life.stretches().get(i);
        if (pauses && stretch.kind().isPlaying()) {
            pauses(stretch.club()).leaveFree(first, end[i], spans);
        } else {
            spans.add(first, end[i]);
        }
    }

    private Timeline pauses(ActivityClub club) {
        var spans = new Spans();
        for (int i = 0; i < from.length; i++) {
            Stretch stretch = life.stretches().get(i);
            if (stretch.kind() == ActivityKind.PAUSE && stretch.club() == club) {
                spans.add(from[i], end[i]);
            }
        }
        return spans.merged();
    }

    /** Years in which the person was reported with one of these kinds, each a whole year. */
    Timeline reported(Set<ActivityKind> kinds, int since) {
        var spans = new Spans();
        for (ReportedYear reported : life.reportedYears()) {
            if (kinds.contains(reported.kind()) && reported.year() >= Day.year(since)) {
                spans.add(reported.year() * Day.YEAR, (reported.year() + 1) * Day.YEAR);
            }
        }
        return spans.merged();
    }

    /** First day that counts if nothing before this birthday does. */
    int birthday(int age) {
        return life.birthDate() == null ? 0 : Day.birthday(life.birthDate(), age);
    }

    boolean isBirthDateKnown() {
        return life.birthDate() != null;
    }

    /**
     * First year at whose key date so many years of life are completed: they are by the end of the day before the
     * birthday (§ 187(2) BGB). Never, if nobody knows the birthday.
     */
    int yearOfAge(int age, int keyInYear) {
        if (life.birthDate() == null) {
            return Tally.NEVER;
        }
        return Day.firstKeyYear(Day.of(Day.lastDate(birthday(age))), keyInYear);
    }

    boolean diedBefore(int day) {
        return diedBy <= day;
    }

    /** Is a member or holds an office in this club. */
    boolean belongsAt(int day) {
        return belonging.contains(day);
    }

    /** First year after this one at whose key date the person belongs to the club anew. */
    int nextYearBelonging(int year, int keyInYear) {
        for (int i = 0; i < belonging.size(); i++) {
            int first = Day.firstKeyYear(belonging.from(i), keyInYear);
            if (first > year) {
                return first;
            }
        }
        return Tally.NEVER;
    }

    /** Whether an end had to be assumed of anything that counts. */
    boolean endAssumed(Counted counted, ClubScope scope, int day) {
        for (int i = 0; i < from.length; i++) {
            if (cut[i] && end[i] <= day && counts(i, counted, scope)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the grades of all that counts until a day. */
    void addEvidence(Set<EvidenceGrade> grades, Counted counted, ClubScope scope, int day) {
        if (counted.membership() && !memberships.isEmpty()) {
            grades.add(EvidenceGrade.OWN_RECORD);
        }
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= day && counts(i, counted, scope)) {
                grades.add(life.stretches().get(i).evidence());
            }
        }
    }
}
