package org.clavis.meldung.entity.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clavis.member.entity.ActivityKind.BOARD_EXTENDED;
import static org.clavis.member.entity.ActivityKind.CONDUCTOR;
import static org.clavis.member.entity.ActivityKind.MUSICIAN;
import static org.clavis.member.entity.ActivityKind.PASSIVE;
import static org.clavis.member.entity.ActivityKind.PAUSE;
import static org.clavis.member.entity.ActivityKind.PUPIL;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnrolledTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate EVE = DAY.minusDays(1);

    @Test
    void musicianPupilAndOfficeHolder_areActive() {
        assertThat(new Somebody("Rall").does(MUSICIAN).enrolled().isActive(DAY)).isTrue();
        assertThat(new Somebody("Rall").does(PUPIL).enrolled().isActive(DAY)).isTrue();
        assertThat(new Somebody("Rall").does(BOARD_EXTENDED).enrolled().isActive(DAY))
                .isTrue();
    }

    @Test
    void keyDate_isTheDayThatCounts() {
        Enrolled until = new Somebody("Rall").does(MUSICIAN, EVE, EVE).enrolled();
        Enrolled from = new Somebody("Rall").does(MUSICIAN, DAY, null).enrolled();
        assertThat(until.isActive(DAY)).isFalse();
        assertThat(until.isPassive(DAY)).isTrue();
        assertThat(from.isActive(DAY)).isTrue();
        assertThat(from.isActive(EVE)).isFalse();
    }

    @Test
    void pause_stopsPlayingButNoOffice() {
        Somebody pausing = new Somebody("Rall").does(MUSICIAN).does(PAUSE, EVE, null);
        assertThat(pausing.enrolled().isActive(DAY)).isFalse();
        assertThat(pausing.enrolled().isPassive(DAY)).isTrue();
        Enrolled onTheBoard = pausing.does(BOARD_EXTENDED).enrolled();
        assertThat(onTheBoard.isActive(DAY)).isTrue();
        assertThat(onTheBoard.isPlaying(DAY)).isFalse();
    }

    @Test
    void whoeverHasLeftOrDied_isNotReported_howeverLongTheActivityRuns() {
        Enrolled left = new Somebody("Rall").does(MUSICIAN).leftOn(EVE).enrolled();
        Enrolled dead = new Somebody("Rall").does(MUSICIAN).diedOn(DAY).enrolled();
        assertThat(left.isActive(DAY) || left.isPassive(DAY)).isFalse();
        assertThat(left.isGone(DAY)).isTrue();
        assertThat(dead.isActive(DAY) || dead.isPassive(DAY)).isFalse();
    }

    @Test
    void lastDayOfMembership_stillCounts() {
        assertThat(new Somebody("Rall").does(MUSICIAN).leftOn(DAY).enrolled().isActive(DAY))
                .isTrue();
    }

    @Test
    void hiredConductor_countsWithoutMembership() {
        Enrolled hired =
                new Somebody("Rall").withoutMembership().does(CONDUCTOR).enrolled();
        assertThat(hired.isActive(DAY)).isTrue();
        assertThat(hired.isPassive(DAY)).isFalse();
        assertThat(new Somebody("Rall").withoutMembership().enrolled().isPassive(DAY))
                .isFalse();
    }

    @Test
    void company_isNoHead() {
        assertThat(new Somebody("Rall GmbH").legal().does(PASSIVE).enrolled().isPassive(DAY))
                .isFalse();
    }

    @Test
    void activeSince_isTheFirstDayOfWhatRunsForLongest() {
        LocalDate pupil = LocalDate.of(1990, 9, 1);
        LocalDate musician = LocalDate.of(1996, 4, 1);
        Enrolled person = new Somebody("Rall")
                .does(PASSIVE, LocalDate.of(1985, 1, 1), null)
                .does(PUPIL, pupil, musician)
                .does(MUSICIAN, musician, null)
                .does(BOARD_EXTENDED, LocalDate.of(2010, 3, 1), null)
                .enrolled();
        assertThat(person.activeSince(DAY)).contains(musician);
    }
}
