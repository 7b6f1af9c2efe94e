package org.clavis.meldung.entity.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.QualificationKind;
import org.jspecify.annotations.Nullable;

/** Somebody on a roll, put together for a test: born in 1980, a member since 2000. */
final class Somebody {
    private static final LocalDate BORN = LocalDate.of(1980, 5, 17);
    private static final LocalDate JOINED = LocalDate.of(2000, 1, 1);

    private final UUID id = UUID.randomUUID();
    private final String name;
    private final List<Stay> stays = new ArrayList<>(List.of(new Stay(JOINED, null, null)));
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Played> played = new ArrayList<>();
    private final List<Exam> exams = new ArrayList<>();
    private PersonKind kind = PersonKind.NATURAL;
    private @Nullable LocalDate deceasedOn;
    private Told told = Told.NOTHING;

    Somebody(String name) {
        this.name = name;
    }

    Somebody legal() {
        kind = PersonKind.LEGAL;
        return this;
    }

    Somebody diedOn(LocalDate day) {
        deceasedOn = day;
        return this;
    }

    Somebody leftOn(LocalDate day) {
        stays.set(0, new Stay(JOINED, null, day));
        return this;
    }

    Somebody withoutMembership() {
        stays.clear();
        return this;
    }

    Somebody does(ActivityKind activity, LocalDate from, @Nullable LocalDate to) {
        engagements.add(new Engagement(activity, null, null, from, to));
        return this;
    }

    Somebody does(ActivityKind activity) {
        return does(activity, JOINED, null);
    }

    Somebody holds(Office office, LocalDate from) {
        engagements.add(new Engagement(office.kind(), office, null, from, null));
        return this;
    }

    Somebody plays(@Nullable String instrument, @Nullable UUID ensemble) {
        played.add(new Played(instrument, played.isEmpty(), ensemble));
        return this;
    }

    Somebody passed(QualificationKind exam, @Nullable LocalDate on) {
        exams.add(new Exam(exam, on));
        return this;
    }

    Somebody told(boolean insured, boolean gema, @Nullable UUID cooperation) {
        told = new Told(insured, gema, cooperation);
        return this;
    }

    Enrolled enrolled() {
        var identity = new Identity(id, kind, null, name, "Uta", BORN, deceasedOn, Gender.FEMALE);
        return new Enrolled(identity, stays, engagements, played, exams, told);
    }
}
