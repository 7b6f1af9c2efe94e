package org.clavis.meldung.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clavis.member.entity.ActivityKind.CONDUCTOR;
import static org.clavis.member.entity.ActivityKind.MUSICIAN;
import static org.clavis.member.entity.ActivityKind.PASSIVE;
import static org.clavis.member.entity.ActivityKind.PUPIL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clavis.meldung.entity.roll.Roll;
import org.clavis.member.entity.Gender;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;

class PeopleCheckTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test
    void completeRecord_isNotDoubted() {
        assertThat(findings(musician("Uhl"))).isEmpty();
    }

    @Test
    void activePersonWithoutBirthDate_standsInTheWay() {
        Checked person = musician("Uhl").born(null);
        assertThat(findings(person))
                .containsExactly(new Finding(Doubt.BIRTH_DATE_MISSING, person.id(), "Uhl, Uta"))
                .allMatch(Finding::isError);
    }

    @Test
    void passiveMemberWithoutBirthDate_isAWarning() {
        assertThat(doubts(musician("Uhl"), new Checked("Ott").does(PASSIVE).born(null)))
                .containsExactly(Doubt.AGE_UNKNOWN);
    }

    @Test
    void musicianNeedsAnInstrument_pupilAndConductorDoNot() {
        assertThat(doubts(new Checked("Uhl").does(MUSICIAN))).containsExactly(Doubt.INSTRUMENT_MISSING);
        assertThat(doubts(new Checked("Ott").does(PUPIL))).isEmpty();
        assertThat(doubts(new Checked("Abt").does(CONDUCTOR))).isEmpty();
    }

    @Test
    void whoeverLeftButPlaysOnInTheRecord_isNamed() {
        Checked left = musician("Ott").stays(null, DAY.minusDays(1));
        assertThat(doubts(musician("Uhl"), left)).containsExactly(Doubt.LEFT_BUT_ACTIVE);
    }

    @Test
    void noticeWithoutLastDay_isNamed() {
        assertThat(doubts(musician("Uhl").stays(DAY.minusMonths(3), null))).containsExactly(Doubt.NOTICE_WITHOUT_END);
        assertThat(doubts(musician("Uhl").stays(DAY.minusMonths(3), DAY.plusMonths(3))))
                .isEmpty();
    }

    @Test
    void sameNameAndBirthDay_isADouble_howeverTheUmlautIsWritten() {
        Checked one = musician("Müller");
        Checked other = musician("Mueller");
        assertThat(findings(one, other, musician("Müller").born(LocalDate.of(1981, 1, 1))))
                .extracting(Finding::person)
                .containsExactlyInAnyOrder(one.id(), other.id());
    }

    @Test
    void impossibleAge_isNamed() {
        assertThat(doubts(musician("Uhl").born(LocalDate.of(1885, 1, 1)))).containsExactly(Doubt.BIRTH_DATE_UNLIKELY);
        assertThat(doubts(musician("Uhl").born(DAY.plusDays(1)))).containsExactly(Doubt.BIRTH_DATE_UNLIKELY);
    }

    @Test
    void whatFederationsAskOfPersons_isNamedIfItIsMissing() {
        Checked person = musician("Uhl").named(null).of(Gender.UNKNOWN).withoutMembership();
        assertThat(doubts(person))
                .containsExactlyInAnyOrder(
                        Doubt.GIVEN_NAME_MISSING, Doubt.GENDER_UNKNOWN, Doubt.ACTIVE_WITHOUT_MEMBERSHIP);
    }

    @Test
    void clubWithoutActivePeople_isDoubted_aFederationIsNot() {
        assertThat(doubts()).containsExactly(Doubt.NOBODY_ACTIVE);
        var federation = new Roll(DAY, TenantLevel.STATE, List.of(), Map.of());
        assertThat(new PeopleCheck(federation).findings()).isEmpty();
    }

    private static Checked musician(String name) {
        return new Checked(name).does(MUSICIAN).plays("Trompete");
    }

    private static List<Doubt> doubts(Checked... people) {
        return findings(people).stream().map(Finding::doubt).toList();
    }

    private static List<Finding> findings(Checked... people) {
        var roll = new Roll(
                DAY,
                TenantLevel.CLUB,
                Arrays.stream(people).map(Checked::enrolled).toList(),
                Map.of());
        return new PeopleCheck(roll).findings().toList();
    }
}
