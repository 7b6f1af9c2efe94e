package org.clavis.honor.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorState;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Playing;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a member, in copies that a plan may write into, and what a file adds to it.
 *
 * @param freshHonors those that are new
 * @param correctedHonors copies of recorded ones that the file has completed
 */
record KnownHistory(
        Member member,
        List<Honor> honors,
        List<ActivityPeriod> periods,
        List<Playing> playing,
        List<Honor> freshHonors,
        List<Honor> correctedHonors) {
    static KnownHistory of(Member member, List<Honor> honors, List<ActivityPeriod> periods, List<Playing> playing) {
        return new KnownHistory(
                member,
                new ArrayList<>(honors.stream()
                        .filter(honor -> honor.getState() != HonorState.REVOKED)
                        .map(KnownHistory::copy)
                        .toList()),
                new ArrayList<>(periods.stream().map(KnownHistory::copy).toList()),
                new ArrayList<>(playing),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** The same step, or the same title by the same federation in the same year. */
    Optional<Honor> same(Honor read) {
        return honors.stream().filter(honor -> isSame(honor, read)).findFirst();
    }

    /** The same activity in the same club since the same day. */
    Optional<ActivityPeriod> same(ActivityPeriod read) {
        return periods.stream()
                .filter(period -> period.getKind() == read.getKind()
                        && period.getClub() == read.getClub()
                        && Objects.equals(period.getStartedOn(), read.getStartedOn()))
                .findFirst();
    }

    /** Whether it is recorded that somebody plays or played that. */
    boolean plays(Playing read) {
        return playing.stream().anyMatch(known -> isEqual(known.getInstrument(), read.getInstrument()));
    }

    private static boolean isSame(Honor honor, Honor read) {
        if (!isEqual(honor.getAwardingBody(), read.getAwardingBody())) {
            return false;
        }
        boolean sameStep = honor.getRuleCode() != null
                && honor.getRuleCode().equals(read.getRuleCode())
                && Objects.equals(honor.getStep(), read.getStep());
        return sameStep
                || (isEqual(honor.getTitle(), read.getTitle())
                        && Objects.equals(honor.getHonorYear(), read.getHonorYear()));
    }

    private static boolean isEqual(@Nullable Object one, @Nullable Object other) {
        return HistoryColumns.fold(String.valueOf(one)).equals(HistoryColumns.fold(String.valueOf(other)));
    }

    private static Honor copy(Honor honor) {
        var copy = new Honor(honor.getId(), honor.getMember(), honor.getOrigin());
        copy.correct(honor);
        return copy;
    }

    private static ActivityPeriod copy(ActivityPeriod period) {
        var copy = new ActivityPeriod(period.getId(), period.getMember());
        copy.correct(period);
        return copy;
    }
}
