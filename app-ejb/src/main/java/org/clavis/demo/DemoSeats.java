package org.clavis.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clavis.club.Cooperations;
import org.clavis.club.Ensembles;
import org.clavis.club.entity.Cooperation;
import org.clavis.club.entity.CooperationKind;
import org.clavis.club.entity.Ensemble;
import org.clavis.club.entity.EnsembleKind;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityKind;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** Seats invented people in the ensembles that their club has recorded, and some in its cooperations. */
@Dependent
class DemoSeats {
    /** Up to that age pupils play in the class rather than in the youth orchestra. */
    private static final int IN_CLASS = 10;

    private static final int YOUNG = 17;

    @Inject
    private Ensembles ensembles;

    @Inject
    private Cooperations cooperations;

    void assign(List<MemberRecord> people) {
        LocalDate today = GermanDate.today();
        List<Ensemble> groups = ensembles.runningOn(today);
        UUID school = cooperations.runningOn(today).stream()
                .filter(one -> one.getKind() != CooperationKind.KINDERGARTEN)
                .map(Cooperation::getId)
                .findFirst()
                .orElse(null);
        people.forEach(record -> seat(record, groups, school, today));
    }

    private static void seat(MemberRecord record, List<Ensemble> groups, @Nullable UUID school, LocalDate today) {
        boolean pupil = record.periods().stream()
                .anyMatch(period -> period.getKind() == ActivityKind.PUPIL && period.runsAt(today));
        int age = age(record, today);
        UUID group = group(pupil, age, groups).map(Ensemble::getId).orElse(null);
        Objects.requireNonNull(record.playing()).stream()
                .filter(playing -> playing.runsAt(today))
                .forEach(playing -> playing.setEnsembleId(group));
        if (pupil && age <= IN_CLASS) {
            Objects.requireNonNull(record.reporting()).setCooperationId(school);
        }
    }

    private static int age(MemberRecord record, LocalDate today) {
        LocalDate born = Objects.requireNonNull(record.person()).getBirthDate();
        return born == null ? Integer.MAX_VALUE : Period.between(born, today).getYears();
    }

    private static Optional<Ensemble> group(boolean pupil, int age, List<Ensemble> groups) {
        if (pupil && age <= IN_CLASS) {
            return of(groups, EnsembleKind.WIND_CLASS).or(() -> of(groups, EnsembleKind.RECORDER_GROUP));
        }
        return pupil || age <= YOUNG
                ? of(groups, EnsembleKind.YOUTH_ORCHESTRA)
                : of(groups, EnsembleKind.WIND_ORCHESTRA);
    }

    private static Optional<Ensemble> of(List<Ensemble> groups, EnsembleKind kind) {
        return groups.stream().filter(group -> group.getKind() == kind).findFirst();
    }
}
