package org.clavis.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/** Rows for tests: somebody with a name, and whatever a test needs beyond that. */
final class DirectoryRows {
    UUID id = RowId.next();

    @Nullable
    String memberNumber;

    @Nullable
    String externalId;

    @Nullable
    String birthName;

    @Nullable
    LocalDate birthDate;

    @Nullable
    Integer age;

    @Nullable
    String town;

    MembershipStatus status = MembershipStatus.ACTIVE;
    List<ActivityKind> activityKinds = List.of();
    List<Office> offices = List.of();
    List<String> sections = List.of();

    private final String givenName;
    private final String familyName;

    private DirectoryRows(String givenName, String familyName) {
        this.givenName = givenName;
        this.familyName = familyName;
    }

    static DirectoryRows named(String givenName, String familyName) {
        return new DirectoryRows(givenName, familyName);
    }

    DirectoryRows number(String value) {
        memberNumber = value;
        return this;
    }

    DirectoryRows born(String name) {
        birthName = name;
        return this;
    }

    DirectoryRows aged(int years) {
        age = years;
        birthDate = LocalDate.of(2026, 1, 1).minusYears(years);
        return this;
    }

    DirectoryRows in(String value) {
        town = value;
        return this;
    }

    DirectoryRows being(MembershipStatus value) {
        status = value;
        return this;
    }

    DirectoryRows doing(ActivityKind kind, String section) {
        activityKinds = List.of(kind);
        sections = List.of(section);
        return this;
    }

    DirectoryRows holding(Office office) {
        offices = List.of(office);
        return this;
    }

    DirectoryRow row() {
        return new DirectoryRow(
                id,
                0,
                memberNumber,
                externalId,
                PersonKind.NATURAL,
                Gender.UNKNOWN,
                null,
                givenName,
                familyName,
                birthName,
                birthDate,
                null,
                age,
                town,
                status,
                LocalDate.of(2001, 4, 1),
                null,
                activityKinds,
                offices,
                sections,
                List.of());
    }
}
