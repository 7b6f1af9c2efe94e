package org.clavis.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clavis.access.Register;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.ListedMember;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.Playing;
import org.jspecify.annotations.Nullable;

/**
 * A member as the list shows it, as of today. What belongs to a Register the reader may not read is null.
 *
 * @param version for whoever changes the member from the list
 * @param familyName family name, or the name of an organisation
 * @param age completed years, null without a birth date and for the deceased
 * @param town of the first address in force (ADDRESS)
 * @param status (MEMBERSHIP)
 * @param joinedOn begin of the latest membership (MEMBERSHIP)
 * @param leftOn end of the latest membership (MEMBERSHIP)
 * @param activityKinds what somebody does in this club now other than in an office, sorted (ACTIVITY)
 * @param offices offices held in this club now, sorted (OFFICES)
 * @param sections sections of the orchestra one plays in now, that of the main instrument first (INSTRUMENTS)
 * @param instruments instruments one plays now, the main one first (INSTRUMENTS)
 */
public record DirectoryRow(
        UUID id,
        long version,
        @Nullable String memberNumber,
        @Nullable String externalId,
        PersonKind kind,
        @Nullable Gender gender,
        @Nullable String title,
        @Nullable String givenName,
        String familyName,
        @Nullable String birthName,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate deceasedOn,
        @Nullable Integer age,
        @Nullable String town,
        @Nullable MembershipStatus status,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable List<ActivityKind> activityKinds,
        @Nullable List<Office> offices,
        @Nullable List<String> sections,
        @Nullable List<String> instruments) {

    static DirectoryRow of(ListedMember member) {
        Member person = member.person();
        Optional<Membership> latest = member.latestMembership();
        return new DirectoryRow(
                person.getId(),
                member.version(),
                person.getMemberNumber(),
                person.getExternalId(),
                person.getKind(),
                person.getGender(),
                person.getTitle(),
                person.getGivenName(),
                Objects.requireNonNullElse(person.getFamilyName(), ""),
                person.getBirthName(),
                person.getBirthDate(),
                person.getDeceasedOn(),
                member.age().orElse(null),
                member.town().orElse(null),
                member.status(),
                latest.map(Membership::getJoinedOn).orElse(null),
                latest.map(Membership::getLeftOn).orElse(null),
                distinct(member.activities(), period -> period.isOfOffice() ? null : period.getKind())
                        .sorted()
                        .toList(),
                distinct(member.activities(), ActivityPeriod::getOffice)
                        .sorted()
                        .toList(),
                distinct(member.playing(), Playing::getSection).toList(),
                distinct(member.playing(), Playing::getInstrument).toList());
    }

    private static <R, T> Stream<T> distinct(List<R> rows, Function<R, @Nullable T> property) {
        return rows.stream().map(property).filter(Objects::nonNull).distinct();
    }

    /** The row as somebody sees it who may read these Registers, PERSON among them. */
    DirectoryRow visibleTo(Set<Register> readable) {
        boolean address = readable.contains(Register.ADDRESS);
        boolean membership = readable.contains(Register.MEMBERSHIP);
        boolean activity = readable.contains(Register.ACTIVITY);
        boolean office = readable.contains(Register.OFFICES);
        boolean instrument = readable.contains(Register.INSTRUMENTS);
        if (address && membership && activity && office && instrument) {
            return this;
        }
        return new DirectoryRow(
                id,
                version,
                memberNumber,
                externalId,
                kind,
                gender,
                title,
                givenName,
                familyName,
                birthName,
                birthDate,
                deceasedOn,
                age,
                address ? town : null,
                membership ? status : null,
                membership ? joinedOn : null,
                membership ? leftOn : null,
                activity ? activityKinds : null,
                office ? offices : null,
                instrument ? sections : null,
                instrument ? instruments : null);
    }

    /** The row alone, without a name: it may end in a log. */
    @Override
    public String toString() {
        return "DirectoryRow " + id;
    }
}
