package org.clavis.meldung.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.meldung.entity.roll.Enrolled;
import org.clavis.meldung.entity.roll.Identity;
import org.clavis.meldung.entity.roll.Played;
import org.clavis.meldung.entity.roll.Roll;
import org.clavis.member.NameFold;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** What is doubtful about the people who are reported, and about those who are not any more. */
final class PeopleCheck {
    /** Nobody plays at that age; somebody mistook the century. */
    private static final int OLDEST = 110;

    private final Roll roll;
    private final LocalDate day;

    PeopleCheck(Roll roll) {
        this.roll = roll;
        this.day = roll.day();
    }

    Stream<Finding> findings() {
        return Stream.of(
                        nobody(),
                        doubles(),
                        roll.active().flatMap(this::ofActive),
                        roll.passive().flatMap(this::ofPassive),
                        roll.people().stream().flatMap(this::ofExit))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> nobody() {
        boolean usual =
                roll.level() != TenantLevel.CLUB || roll.active().findAny().isPresent();
        return usual ? Stream.empty() : Stream.of(Finding.of(Doubt.NOBODY_ACTIVE));
    }

    private Stream<Finding> ofActive(Enrolled enrolled) {
        Identity person = enrolled.person();
        return Stream.of(
                        person.birthDate() == null ? Doubt.BIRTH_DATE_MISSING : unlikely(person),
                        person.givenName() == null ? Doubt.GIVEN_NAME_MISSING : null,
                        person.gender() == Gender.UNKNOWN ? Doubt.GENDER_UNKNOWN : null,
                        isWithoutInstrument(enrolled) ? Doubt.INSTRUMENT_MISSING : null,
                        enrolled.stays().isEmpty() ? Doubt.ACTIVE_WITHOUT_MEMBERSHIP : null)
                .filter(Objects::nonNull)
                .map(doubt -> Finding.of(doubt, person));
    }

    private @Nullable Doubt unlikely(Identity person) {
        LocalDate born = Objects.requireNonNull(person.birthDate());
        return born.isAfter(day) || born.isBefore(day.minusYears(OLDEST)) ? Doubt.BIRTH_DATE_UNLIKELY : null;
    }

    /** Pupils may be in early musical education, and singers need none. */
    private boolean isWithoutInstrument(Enrolled enrolled) {
        return enrolled.isPlaying(day)
                && enrolled.kinds(day).contains(ActivityKind.MUSICIAN)
                && enrolled.played().stream().map(Played::instrument).allMatch(Objects::isNull);
    }

    private Stream<Finding> ofPassive(Enrolled enrolled) {
        Identity person = enrolled.person();
        return person.birthDate() == null ? Stream.of(Finding.of(Doubt.AGE_UNKNOWN, person)) : Stream.empty();
    }

    private Stream<Finding> ofExit(Enrolled enrolled) {
        boolean plays = enrolled.isGone(day) && enrolled.activeSince(day).isPresent();
        boolean noticed = enrolled.isMember(day)
                && enrolled.stays().stream()
                        .anyMatch(stay -> stay.runsAt(day) && stay.noticeOn() != null && stay.leftOn() == null);
        return Stream.of(plays ? Doubt.LEFT_BUT_ACTIVE : null, noticed ? Doubt.NOTICE_WITHOUT_END : null)
                .filter(Objects::nonNull)
                .map(doubt -> Finding.of(doubt, enrolled.person()));
    }

    /** Two of the same name who were born on the same day. */
    private Stream<Finding> doubles() {
        return Stream.concat(roll.active(), roll.passive())
                .map(Enrolled::person)
                .filter(person -> person.birthDate() != null)
                .collect(Collectors.groupingBy(PeopleCheck::likeness))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(List::stream)
                .map(person -> Finding.of(Doubt.DOUBLE, person));
    }

    private static List<Object> likeness(Identity person) {
        return List.of(NameFold.tight(NameFold.plain(person.name())), Objects.requireNonNull(person.birthDate()));
    }
}
