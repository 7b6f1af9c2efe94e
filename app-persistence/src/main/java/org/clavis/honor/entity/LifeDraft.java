package org.clavis.honor.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.counting.GivenHonor;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.ReportedYear;
import org.clavis.honor.entity.counting.Span;
import org.clavis.honor.entity.counting.Stretch;
import org.jspecify.annotations.Nullable;

/** A life that is being read, table by table. */
final class LifeDraft {
    final List<Stretch> stretches = new ArrayList<>(3);
    final List<Span> memberships = new ArrayList<>(1);
    final List<ReportedYear> reportedYears = new ArrayList<>(0);
    final List<GivenHonor> honors = new ArrayList<>(0);
    private final UUID member;
    private final @Nullable LocalDate birthDate;
    private final @Nullable LocalDate deceasedOn;

    LifeDraft(UUID member, @Nullable LocalDate birthDate, @Nullable LocalDate deceasedOn) {
        this.member = member;
        this.birthDate = birthDate;
        this.deceasedOn = deceasedOn;
    }

    MusicalLife life() {
        return new MusicalLife(member, birthDate, deceasedOn, stretches, memberships, reportedYears, honors);
    }
}
