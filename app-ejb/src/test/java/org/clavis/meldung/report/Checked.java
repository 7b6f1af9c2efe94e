package org.clavis.meldung.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.meldung.entity.roll.Engagement;
import org.clavis.meldung.entity.roll.Enrolled;
import org.clavis.meldung.entity.roll.Exam;
import org.clavis.meldung.entity.roll.Identity;
import org.clavis.meldung.entity.roll.Played;
import org.clavis.meldung.entity.roll.Stay;
import org.clavis.meldung.entity.roll.Told;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;
import org.jspecify.annotations.Nullable;

/** Somebody to be checked, of whom nothing is doubtful until a test says so. */
final class Checked {
    private static final LocalDate JOINED = LocalDate.of(2000, 1, 1);

    private final UUID id = UUID.randomUUID();
    private final String name;
    private final List<Stay> stays = new ArrayList<>(List.of(new Stay(JOINED, null, null)));
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Played> played = new ArrayList<>();
    private @Nullable String givenName = "Uta";
    private @Nullable LocalDate birthDate = LocalDate.of(1980, 5, 17);
    private Gender gender = Gender.FEMALE;

    Checked(String name) {
        this.name = name;
    }

    UUID id() {
        return id;
    }

    Checked named(@Nullable String given) {
        givenName = given;
        return this;
    }

    Checked born(@Nullable LocalDate day) {
        birthDate = day;
        return this;
    }

    Checked of(Gender known) {
        gender = known;
        return this;
    }

    Checked stays(@Nullable LocalDate noticeOn, @Nullable LocalDate leftOn) {
        stays.set(0, new Stay(JOINED, noticeOn, leftOn));
        return this;
    }

    Checked withoutMembership() {
        stays.clear();
        return this;
    }

    Checked does(ActivityKind kind) {
        engagements.add(new Engagement(kind, null, null, JOINED, null));
        return this;
    }

    Checked holds(Office office) {
        engagements.add(new Engagement(office.kind(), office, null, JOINED, null));
        return this;
    }

    Checked plays(String instrument) {
        played.add(new Played(instrument, true, null));
        return this;
    }

    Enrolled enrolled() {
        var identity = new Identity(id, PersonKind.NATURAL, null, name, givenName, birthDate, null, gender);
        return new Enrolled(identity, stays, engagements, played, List.<Exam>of(), Told.NOTHING);
    }
}
