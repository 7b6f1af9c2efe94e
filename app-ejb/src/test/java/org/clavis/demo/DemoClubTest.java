package org.clavis.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clavis.member.entity.MembershipStatus.APPLIED;
import static org.clavis.member.entity.MembershipStatus.DECEASED;
import static org.clavis.member.entity.MembershipStatus.IN_TRAINING;
import static org.clavis.member.entity.MembershipStatus.LEFT;
import static org.clavis.member.entity.MembershipStatus.NO_MEMBER;
import static org.clavis.member.entity.MembershipStatus.PASSIVE;
import static org.clavis.member.entity.MembershipStatus.PAUSED;
import static org.clavis.member.entity.MembershipStatus.SUPPORTING;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.member.MemberRecord;
import org.clavis.member.RecordRules;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.QualificationKind;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class DemoClubTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DemoNames NAMES = new DemoNames();

    private final List<MemberRecord> lindenfeld = new DemoClub(DemoPlan.lindenfeld(), NAMES, TODAY).members();

    @Test
    void lindenfeld_has240PeopleOfWhom70Play() {
        assertThat(lindenfeld).hasSize(240);
        assertThat(lindenfeld.stream().filter(DemoClubTest::plays)).hasSize(70);
    }

    @Test
    void otherTenants_haveTheirSizes() {
        assertThat(new DemoClub(DemoPlan.rotbach(), NAMES, TODAY).members()).hasSize(90);
        assertThat(new DemoFederation(1, DemoHousehold.Place.WEINBERG, NAMES, TODAY).members())
                .hasSize(25);
        assertThat(new DemoClub(DemoPlan.hundred(1), NAMES, TODAY).members()).hasSize(100);
    }

    @Test
    void everyStatus_occurs() {
        Map<MembershipStatus, Long> count =
                lindenfeld.stream().collect(Collectors.groupingBy(DemoClubTest::status, Collectors.counting()));
        assertThat(count).containsKeys(IN_TRAINING, PAUSED, PASSIVE, SUPPORTING, LEFT, DECEASED, APPLIED, NO_MEMBER);
        assertThat(count.get(MembershipStatus.ACTIVE)).isGreaterThanOrEqualTo(70);
    }

    @Test
    void sameSeed_givesTheSamePeople() {
        List<MemberRecord> again = new DemoClub(DemoPlan.lindenfeld(), NAMES, TODAY).members();
        assertThat(again.stream().map(DemoClubTest::line))
                .isEqualTo(lindenfeld.stream().map(DemoClubTest::line).toList());
    }

    @Test
    void everyRecord_keepsTheRules() {
        List<MemberRecord> all = Stream.of(
                        lindenfeld,
                        new DemoClub(DemoPlan.rotbach(), NAMES, TODAY).members(),
                        new DemoFederation(1921, DemoHousehold.Place.WEINBERG, NAMES, TODAY).members(),
                        new DemoFederation(1893, DemoHousehold.Place.MUEHLBERG, NAMES, TODAY).members(),
                        new DemoClub(DemoPlan.hundred(1), NAMES, TODAY).members(),
                        new DemoClub(DemoPlan.hundred(9901), NAMES, TODAY).members())
                .flatMap(List::stream)
                .toList();
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        var rules = new RecordRules(validator);
        for (MemberRecord record : all) {
            assertThat(rules.broken(record, TODAY)).as(line(record)).isEmpty();
        }
    }

    @Test
    void nobody_canBeReached() {
        lindenfeld.stream()
                .flatMap(record -> Objects.requireNonNull(record.contacts()).stream())
                .forEach(contact -> assertThat(contact.getValue())
                        .matches("069 90009 \\d{3}|0171 39200\\d{2}|0176 040690\\d{2}|[a-z0-9.-]+@post\\.example"));
    }

    @Test
    void sixtyYears_areTold() {
        List<LocalDate> joined = lindenfeld.stream()
                .flatMap(record -> Objects.requireNonNull(record.memberships()).stream())
                .map(membership -> Objects.requireNonNull(membership.getJoinedOn()))
                .sorted()
                .toList();
        assertThat(joined.get(0)).hasYear(1966);
        assertThat(activities(lindenfeld).filter(period -> period.getKind() == ActivityKind.BOARD_EXECUTIVE))
                .hasSizeGreaterThan(25);
        assertThat(activities(lindenfeld)
                        .filter(period -> period.getKind() == ActivityKind.SECTION_LEADER && period.runsAt(TODAY)))
                .hasSizeGreaterThan(6);
    }

    @Test
    void everyPlayer_hasAMainInstrumentAndASection_butForOneGapThatAMeldungFinds() {
        assertThat(lindenfeld.stream().filter(DemoClubTest::plays))
                .allSatisfy(record ->
                        assertThat(main(record)).map(Playing::getSection).isPresent());
        assertThat(lindenfeld.stream().filter(DemoClubTest::plays).filter(record -> main(record)
                        .map(Playing::getInstrument)
                        .isEmpty()))
                .hasSize(1);
    }

    /** Without birth dates the campaign of the demo could not be reported to. */
    @Test
    void everyPlayer_hasABirthDate() {
        assertThat(lindenfeld.stream().filter(DemoClubTest::plays)).allSatisfy(record -> assertThat(
                        Objects.requireNonNull(record.person()).getBirthDate())
                .isNotNull());
    }

    @Test
    void officesOfTheBoard_haveADayOfElection() {
        List<ActivityPeriod> running = lindenfeld.stream()
                .flatMap(record -> Objects.requireNonNull(record.offices()).stream())
                .filter(period -> period.runsAt(TODAY))
                .toList();
        assertThat(running)
                .extracting(ActivityPeriod::getOffice)
                .contains(Office.CHAIR, Office.TREASURER, Office.SECRETARY, Office.CONDUCTOR, Office.YOUTH_LEADER);
        assertThat(running)
                .allSatisfy(period -> assertThat(period.getElectedOn()).isNotNull());
    }

    @Test
    void youngPlayers_haveReachedBadgesOneAfterTheOther() {
        List<Qualification> reached = lindenfeld.stream()
                .flatMap(record -> Objects.requireNonNull(record.qualifications()).stream())
                .toList();
        assertThat(reached)
                .extracting(Qualification::getKind)
                .contains(QualificationKind.D1, QualificationKind.D2, QualificationKind.D3, QualificationKind.C);
        assertThat(reached)
                .filteredOn(one -> one.getKind() == QualificationKind.D1)
                .hasSizeGreaterThan(15);
    }

    private static Optional<Playing> main(MemberRecord record) {
        return Objects.requireNonNull(record.playing()).stream()
                .filter(playing -> playing.isMain() && playing.runsAt(TODAY))
                .findFirst();
    }

    private static boolean plays(MemberRecord record) {
        return record.periods().stream()
                .anyMatch(period -> period.getKind() == ActivityKind.MUSICIAN
                        && period.getClub() == ActivityClub.OWN
                        && period.runsAt(TODAY));
    }

    private static Stream<ActivityPeriod> activities(List<MemberRecord> records) {
        return records.stream().flatMap(record -> record.periods().stream());
    }

    private static MembershipStatus status(MemberRecord record) {
        return MembershipStatus.at(
                TODAY,
                Objects.requireNonNull(record.person()).getDeceasedOn(),
                Objects.requireNonNull(record.memberships()),
                record.periods());
    }

    private static String line(MemberRecord record) {
        Member person = Objects.requireNonNull(record.person());
        return String.join(
                " ",
                String.valueOf(person.getMemberNumber()),
                String.valueOf(person.getGivenName()),
                String.valueOf(person.getFamilyName()),
                String.valueOf(person.getBirthDate()),
                status(record).name());
    }
}
