package org.clavis.member.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.PersonKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Member",
        description = "A record, section by section (Register): PERSON memberNumber … externalId; MEMBERSHIP joinedOn …"
                + " votingRight of the latest membership, formerMemberships, status; ADDRESS addresses; CONTACT contacts;"
                + " ACTIVITY activities, reportedYears; OFFICES offices; INSTRUMENTS playing; QUALIFICATIONS qualifications;"
                + " REPORTING reporting; BANK bank. Sections you may not read are left out. Sections you do not send stay"
                + " as they are, those you send are replaced as a whole and need the right to write.")
public record MemberJson(
        @Schema(readOnly = true) @Nullable UUID id,
        @Schema(readOnly = true, description = "Also the ETag.") @Nullable Long version,
        @Nullable String memberNumber,
        @Schema(description = "NATURAL if left out.") @Nullable PersonKind kind,
        @Nullable String salutation,
        @Nullable String title,
        @Nullable String givenName,
        @Schema(description = "Or the name of an organisation.") @Nullable String familyName,
        @Nullable String birthName,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate deceasedOn,
        @Schema(description = "UNKNOWN if left out.") @Nullable Gender gender,
        @Schema(description = "ISO 639-1, two letters.", defaultValue = "de") @Nullable String language,
        @Schema(description = "What another program knows the member by.") @Nullable String externalId,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate noticeReceivedOn,
        @Nullable LocalDate leftOn,
        @Nullable String leavingReason,
        @Nullable String category,
        @Nullable String department,
        @Nullable Boolean votingRight,
        @Nullable List<MembershipJson> formerMemberships,
        @Schema(readOnly = true, description = "As of today.") @Nullable MembershipStatus status,
        @Nullable List<AddressJson> addresses,
        @Nullable List<ContactJson> contacts,
        @Nullable List<ActivityJson> activities,
        @Nullable List<OfficeJson> offices,
        @Nullable List<PlayingJson> playing,
        @Nullable List<QualificationJson> qualifications,
        @Nullable List<ReportedYearJson> reportedYears,
        @Nullable ReportingJson reporting,
        @Nullable BankJson bank) {

    static MemberJson from(MemberRecord record) {
        Member person = Objects.requireNonNull(record.person());
        List<MembershipJson> former = each(record.memberships(), MembershipJson::from);
        MembershipJson latest = former == null || former.isEmpty() ? null : former.remove(former.size() - 1);
        return new MemberJson(
                person.getId(),
                person.getVersion(),
                person.getMemberNumber(),
                person.getKind(),
                person.getSalutation(),
                person.getTitle(),
                person.getGivenName(),
                person.getFamilyName(),
                person.getBirthName(),
                person.getBirthDate(),
                person.getDeceasedOn(),
                person.getGender(),
                person.getLanguage(),
                person.getExternalId(),
                latest == null ? null : latest.joinedOn(),
                latest == null ? null : latest.noticeReceivedOn(),
                latest == null ? null : latest.leftOn(),
                latest == null ? null : latest.leavingReason(),
                latest == null ? null : latest.category(),
                latest == null ? null : latest.department(),
                latest == null ? null : latest.votingRight(),
                former,
                record.status(),
                each(record.addresses(), AddressJson::from),
                each(record.contacts(), ContactJson::from),
                each(record.activities(), ActivityJson::from),
                each(record.offices(), OfficeJson::from),
                each(record.playing(), PlayingJson::from),
                each(record.qualifications(), QualificationJson::from),
                each(record.reportedYears(), ReportedYearJson::from),
                record.reporting() == null ? null : ReportingJson.from(record.reporting()),
                record.bank() == null ? null : BankJson.from(record.bank()));
    }

    /**
     * The sections that were sent.
     *
     * @param known memberships so far, oldest first: what of them is not sent stays as it is
     */
    MemberRecord toRecord(@Nullable List<Membership> known) {
        return record(person(), sendsPerson(), requireNonNullElse(known, List.of()));
    }

    /** A new member has a person, even one that lacks what it needs. */
    MemberRecord toNewRecord() {
        return record(person(), true, List.of());
    }

    private MemberRecord record(Member person, boolean withPerson, List<Membership> known) {
        return new MemberRecord(
                withPerson ? person : null,
                new SentMemberships(this, person, known).all(),
                each(addresses, person, AddressJson::toEntity),
                each(contacts, person, ContactJson::toEntity),
                each(activities, person, ActivityJson::toEntity),
                each(offices, person, OfficeJson::toEntity),
                each(playing, person, PlayingJson::toEntity),
                each(qualifications, person, QualificationJson::toEntity),
                each(reportedYears, person, ReportedYearJson::toEntity),
                reporting == null ? null : reporting.toEntity(person),
                bank == null ? null : bank.toEntity(person),
                null);
    }

    private Member person() {
        var person = new Member(requireNonNullElse(kind, PersonKind.NATURAL));
        person.setMemberNumber(memberNumber);
        person.setSalutation(salutation);
        person.setTitle(title);
        person.setGivenName(givenName);
        person.setFamilyName(familyName);
        person.setBirthName(birthName);
        person.setBirthDate(birthDate);
        person.setDeceasedOn(deceasedOn);
        person.setGender(requireNonNullElse(gender, Gender.UNKNOWN));
        person.setLanguage(requireNonNullElse(language, "de"));
        person.setExternalId(externalId);
        return person;
    }

    private boolean sendsPerson() {
        return isAnySent(memberNumber, kind, salutation, title, givenName, familyName, birthName)
                || isAnySent(birthDate, deceasedOn, gender, language, externalId);
    }

    static boolean isAnySent(@Nullable Object... fields) {
        return Stream.of(fields).anyMatch(Objects::nonNull);
    }

    private static <E, J> @Nullable List<J> each(@Nullable List<E> rows, Function<E, J> from) {
        return rows == null ? null : new ArrayList<>(rows.stream().map(from).toList());
    }

    private static <J, E> @Nullable List<E> each(
            @Nullable List<J> rows, Member person, BiFunction<J, Member, E> toEntity) {
        return rows == null
                ? null
                : new ArrayList<>(
                        rows.stream().map(row -> toEntity.apply(row, person)).toList());
    }
}
