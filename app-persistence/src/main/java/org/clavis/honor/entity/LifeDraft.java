package org.clavis.honor.entity;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.counting.GivenHonor;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.ReportedYear;
import org.clavis.honor.entity.counting.Span;
import org.clavis.honor.entity.counting.Stretch;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/** A life that is being read, table by table; rows as {@link LifeRepository} selects them, behind the member's id. */
final class LifeDraft {
    private final List<Stretch> stretches = new ArrayList<>(3);
    private final List<Span> memberships = new ArrayList<>(1);
    private final List<ReportedYear> reportedYears = new ArrayList<>(0);
    private final List<GivenHonor> honors = new ArrayList<>(0);
    private final UUID member;
    private final @Nullable LocalDate birthDate;
    private final @Nullable LocalDate deceasedOn;

    LifeDraft(UUID member, @Nullable LocalDate birthDate, @Nullable LocalDate deceasedOn) {
        this.member = member;
        this.birthDate = birthDate;
        this.deceasedOn = deceasedOn;
    }

    void addMembership(Object[] row) {
        memberships.add(new Span((LocalDate) row[1], (LocalDate) row[2]));
    }

    void addPeriod(@Nullable Object[] row) {
        stretches.add(new Stretch(
                new Span((LocalDate) row[1], (LocalDate) row[2]),
                (ActivityKind) row[3],
                (Office) row[4],
                (ActivityClub) row[5],
                (Boolean) row[6],
                requireNonNullElse((EvidenceGrade) row[7], EvidenceGrade.OWN_RECORD)));
    }

    void addReported(Object[] row) {
        reportedYears.add(new ReportedYear((Integer) row[1], (ActivityKind) row[2]));
    }

    void addHonor(Object[] row) {
        honors.add(new GivenHonor(
                (String) row[1], (String) row[2], (Integer) row[3], (Integer) row[4], state((HonorState) row[5])));
    }

    private static GivenState state(HonorState state) {
        return switch (state) {
            case GIVEN -> GivenState.GIVEN;
            case ASSUMED -> GivenState.ASSUMED;
            case REFUSED -> GivenState.REFUSED;
            case REVOKED -> throw new IllegalArgumentException("what was revoked was never given");
        };
    }

    MusicalLife life() {
        return new MusicalLife(member, birthDate, deceasedOn, stretches, memberships, reportedYears, honors);
    }

    /** The life with these periods instead of those that were read; unfinished ones are left out. */
    MusicalLife with(List<ActivityPeriod> edited) {
        stretches.clear();
        edited.stream()
                .filter(period -> period.getStartedOn() != null && period.getKind() != null)
                .forEach(period -> addPeriod(new @Nullable Object[] {
                    member,
                    period.getStartedOn(),
                    period.getEndedOn(),
                    period.getKind(),
                    period.getOffice(),
                    period.getClub(),
                    period.isOtherFederation(),
                    period.getEvidence()
                }));
        return life();
    }
}
