package org.clavis.meldung.entity.roll;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.PersonKind;
import org.jspecify.annotations.Nullable;

/** Who somebody is, as the Stammdaten have it. */
public record Identity(
        UUID id,
        PersonKind kind,
        @Nullable String memberNumber,
        String familyName,
        @Nullable String givenName,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate deceasedOn,
        Gender gender) {

    /** As a list names somebody: {@code Emig, Anna}. */
    public String name() {
        return givenName == null ? familyName : familyName + ", " + givenName;
    }

    public boolean isDeadAt(LocalDate day) {
        return deceasedOn != null && !deceasedOn.isAfter(day);
    }
}
