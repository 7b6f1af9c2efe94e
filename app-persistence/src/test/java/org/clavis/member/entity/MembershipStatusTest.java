package org.clavis.member.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clavis.member.entity.ActivityKind.BOARD_EXTENDED;
import static org.clavis.member.entity.ActivityKind.CONDUCTOR;
import static org.clavis.member.entity.ActivityKind.MUSICIAN;
import static org.clavis.member.entity.ActivityKind.OTHER_OFFICE;
import static org.clavis.member.entity.ActivityKind.PASSIVE;
import static org.clavis.member.entity.ActivityKind.PAUSE;
import static org.clavis.member.entity.ActivityKind.PUPIL;
import static org.clavis.member.entity.ActivityKind.SUPPORTING;
import static org.clavis.member.entity.MembershipStatus.ACTIVE;
import static org.clavis.member.entity.MembershipStatus.APPLIED;
import static org.clavis.member.entity.MembershipStatus.DECEASED;
import static org.clavis.member.entity.MembershipStatus.IN_TRAINING;
import static org.clavis.member.entity.MembershipStatus.LEFT;
import static org.clavis.member.entity.MembershipStatus.NO_MEMBER;
import static org.clavis.member.entity.MembershipStatus.PAUSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One line a case: what is running, and what somebody therefore is. */
class MembershipStatusTest {
    private static final LocalDate KEY_DATE = LocalDate.of(2025, 12, 30);

    private final Member member = new Member(PersonKind.NATURAL);
    private final List<Membership> memberships = new ArrayList<>();
    private final List<ActivityPeriod> activities = new ArrayList<>();

    @Test
    void statusOfAMember_followsWhatIsRunning() {
        memberFrom("1990-01-01", null);
        assertThat(with()).isEqualTo(MembershipStatus.PASSIVE);
        assertThat(with(PASSIVE)).isEqualTo(MembershipStatus.PASSIVE);
        assertThat(with(SUPPORTING)).isEqualTo(MembershipStatus.SUPPORTING);
        assertThat(with(PUPIL)).isEqualTo(IN_TRAINING);
        assertThat(with(MUSICIAN)).isEqualTo(ACTIVE);
        assertThat(with(MUSICIAN, PUPIL)).isEqualTo(ACTIVE);
        assertThat(with(MUSICIAN, PAUSE)).isEqualTo(PAUSED);
        assertThat(with(PUPIL, PAUSE)).isEqualTo(PAUSED);
        assertThat(with(BOARD_EXTENDED)).isEqualTo(ACTIVE);
        assertThat(with(OTHER_OFFICE, PAUSE)).isEqualTo(ACTIVE);
        assertThat(with(SUPPORTING, PASSIVE)).isEqualTo(MembershipStatus.SUPPORTING);
    }

    @Test
    void statusOfSomebodyElse_followsTheMembership() {
        assertThat(with(CONDUCTOR)).isEqualTo(NO_MEMBER);
        memberFrom("2026-01-01", null);
        assertThat(with(MUSICIAN)).isEqualTo(APPLIED);
        memberFrom("1990-01-01", "2025-12-29");
        assertThat(with(MUSICIAN)).isEqualTo(LEFT);
    }

    @Test
    void lastDayOfAMembership_isStillMembership() {
        memberFrom("1990-01-01", "2025-12-30");
        assertThat(with(MUSICIAN)).isEqualTo(ACTIVE);
    }

    @Test
    void firstDayOfAMembership_isMembership() {
        memberFrom("2025-12-30", null);
        assertThat(with(PUPIL)).isEqualTo(IN_TRAINING);
    }

    @Test
    void deathOutweighsEverything_fromItsDayOn() {
        memberFrom("1990-01-01", null);
        activity(MUSICIAN, ActivityClub.OWN, "1990-01-01", null);
        assertThat(MembershipStatus.at(KEY_DATE, KEY_DATE, memberships, activities))
                .isEqualTo(DECEASED);
        assertThat(MembershipStatus.at(KEY_DATE, KEY_DATE.plusDays(1), memberships, activities))
                .isEqualTo(ACTIVE);
    }

    @Test
    void playingInAnotherClub_doesNotCount() {
        memberFrom("1990-01-01", null);
        activity(MUSICIAN, ActivityClub.OTHER, "1990-01-01", null);
        assertThat(with()).isEqualTo(MembershipStatus.PASSIVE);
    }

    @Test
    void periodsOutsideTheKeyDate_doNotCount() {
        memberFrom("1990-01-01", null);
        activity(MUSICIAN, ActivityClub.OWN, "1990-01-01", "2025-12-29");
        activity(PUPIL, ActivityClub.OWN, "2025-12-31", null);
        assertThat(with()).isEqualTo(MembershipStatus.PASSIVE);
    }

    private MembershipStatus with(ActivityKind... running) {
        List<ActivityPeriod> all = new ArrayList<>(activities);
        for (ActivityKind kind : running) {
            all.add(period(kind, ActivityClub.OWN, "2000-01-01", null));
        }
        return MembershipStatus.at(KEY_DATE, null, memberships, all);
    }

    private void memberFrom(String joined, @Nullable String left) {
        var membership = new Membership(member);
        membership.setJoinedOn(LocalDate.parse(joined));
        membership.setLeftOn(left == null ? null : LocalDate.parse(left));
        memberships.add(membership);
    }

    private void activity(ActivityKind kind, ActivityClub club, String started, @Nullable String ended) {
        activities.add(period(kind, club, started, ended));
    }

    private ActivityPeriod period(ActivityKind kind, ActivityClub club, String started, @Nullable String ended) {
        var period = new ActivityPeriod(member);
        period.setKind(kind);
        period.setClub(club);
        period.setStartedOn(LocalDate.parse(started));
        period.setEndedOn(ended == null ? null : LocalDate.parse(ended));
        return period;
    }
}
