package org.clavis.meldung.entity.roll;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.PersonKind;

/**
 * Somebody with everything that decides whether, and as what, it is reported. A person is one of these, however many
 * memberships, offices and instruments it has, so that nobody can be counted twice.
 *
 * @param engagements in the organisation itself, also those that are over or yet to come
 * @param played on the day
 * @param exams all of them
 */
public record Enrolled(
        Identity person,
        List<Stay> stays,
        List<Engagement> engagements,
        List<Played> played,
        List<Exam> exams,
        Told told) {

    /** What it does on a day, offices included. */
    public Set<ActivityKind> kinds(LocalDate day) {
        return running(day)
                .map(Engagement::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActivityKind.class)));
    }

    public Stream<Engagement> running(LocalDate day) {
        return engagements.stream().filter(engagement -> engagement.runsAt(day));
    }

    /**
     * Whether it counts as active: it belongs to the organisation, and plays, learns, leads or holds an office. A pause
     * stops playing but no office. Whoever was never a member, such as a hired conductor or a child in lessons, counts by
     * what it does; whoever has left does not.
     */
    public boolean isActive(LocalDate day) {
        return isPlaying(day) || (isPresent(day) && kinds(day).stream().anyMatch(ActivityKind::isOffice));
    }

    /** Whether it makes music, which a pause interrupts. */
    public boolean isPlaying(LocalDate day) {
        Set<ActivityKind> kinds = kinds(day);
        return isPresent(day)
                && !kinds.contains(ActivityKind.PAUSE)
                && kinds.stream().anyMatch(ActivityKind::isPlaying);
    }

    /** Whether it is a member that is not active: passive, supporting, or pausing. Companies are nobody to be counted. */
    public boolean isPassive(LocalDate day) {
        return person.kind() == PersonKind.NATURAL && isMember(day) && !isActive(day);
    }

    /** Whether a membership runs, and the person lives. */
    public boolean isMember(LocalDate day) {
        return !person.isDeadAt(day) && stays.stream().anyMatch(stay -> stay.runsAt(day));
    }

    /** Whether it is over: by leaving, or by death. */
    public boolean isGone(LocalDate day) {
        return person.isDeadAt(day) || (!isMember(day) && stays.stream().anyMatch(stay -> stay.begunAt(day)));
    }

    private boolean isPresent(LocalDate day) {
        return isMember(day) || (stays.isEmpty() && !person.isDeadAt(day));
    }

    /** First day of whatever of its activities runs for longest. */
    public Optional<LocalDate> activeSince(LocalDate day) {
        return running(day)
                .filter(engagement -> counts(engagement.kind()))
                .map(Engagement::startedOn)
                .min(LocalDate::compareTo);
    }

    private static boolean counts(ActivityKind kind) {
        return kind.isOffice() || kind.isPlaying();
    }
}
