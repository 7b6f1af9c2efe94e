package org.clavis.honor.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.honor.entity.counting.GivenHonor;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.ReportedYear;
import org.clavis.honor.entity.counting.Span;
import org.clavis.honor.entity.counting.Stretch;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.member.entity.TenantDatabase;
import org.clavis.shared.RecordNotFound;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LifeRepositoryTest {
    private static final LocalDate BORN = LocalDate.of(1960, 2, 29);
    private static final LocalDate JOINED = LocalDate.of(1974, 4, 1);
    private static final LocalDate ELECTED = LocalDate.of(1990, 3, 12);
    private static final LocalDate RETIRED = LocalDate.of(2004, 3, 14);

    private static TenantDatabase club;
    private static UUID chair;

    @BeforeAll
    static void record() throws Exception {
        club = TenantDatabase.ofMembers(List.of("honor"), Honor.class);
        chair = club.in(LifeRepositoryTest::chair);
        club.in(session -> named(session, "Niemand"));
    }

    @AfterAll
    static void close() throws Exception {
        club.close();
    }

    @Test
    void everythingThatCounts_isRead() {
        MusicalLife life = life();
        assertThat(life.birthDate()).isEqualTo(BORN);
        assertThat(life.deceasedOn()).isNull();
        assertThat(life.memberships()).containsExactly(new Span(JOINED, null));
        assertThat(life.reportedYears()).containsExactly(new ReportedYear(2019, ActivityKind.MUSICIAN));
        assertThat(life.stretches())
                .containsExactly(new Stretch(
                        new Span(ELECTED, RETIRED),
                        ActivityKind.BOARD_EXECUTIVE,
                        Office.CHAIR,
                        ActivityClub.OTHER,
                        true,
                        EvidenceGrade.CERTIFICATE));
    }

    @Test
    void honors_countUnlessTheyWereTakenBack() {
        assertThat(life().honors())
                .containsExactlyInAnyOrder(
                        new GivenHonor("lv-suedwest", "A-10", 10, 1984, GivenState.GIVEN),
                        new GivenHonor("lv-suedwest", "A-20", 20, 1994, GivenState.REFUSED));
    }

    @Test
    void whatWasTakenBack_isKnown() {
        Set<HonorStep> revoked = in(LifeRepository::revoked);
        assertThat(revoked).containsExactly(new HonorStep(chair, "lv-suedwest", "A-30", 30));
    }

    @Test
    void everybody_isRead_alsoThoseWithoutAnything() {
        List<MusicalLife> everybody = in(LifeRepository::everybody);
        assertThat(everybody).hasSize(2);
    }

    @Test
    void unknownMembers_areLeftOut() {
        List<MusicalLife> known = in(lives -> lives.of(Set.of(UUID.randomUUID(), chair)));
        List<MusicalLife> nobody = in(lives -> lives.of(Set.of()));
        assertThat(known).hasSize(1);
        assertThat(nobody).isEmpty();
    }

    @Test
    void editedPeriods_takeThePlaceOfThoseRecorded() {
        MusicalLife life = in(lives -> lives.with(chair, List.of(plays(), new ActivityPeriod(plays().getMember()))));
        assertThat(life.stretches())
                .extracting(Stretch::kind, stretch -> stretch.span().from())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ActivityKind.MUSICIAN, JOINED));
        assertThat(life.honors()).hasSize(2);
        assertThatThrownBy(() -> in(lives -> lives.with(UUID.randomUUID(), List.of())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void oneStatementForEachTable_isEnough() {
        assertThat(club.statements(() -> in(LifeRepository::everybody))).isEqualTo(5);
    }

    private static MusicalLife life() {
        return in(lives -> lives.of(Set.of(chair))).get(0);
    }

    private static <T> T in(Function<LifeRepository, T> task) {
        return club.in(session -> task.apply(new LifeRepository(session)));
    }

    private static UUID chair(Session session) {
        Member member = named(session, "Vorstand");
        member.setBirthDate(BORN);
        var membership = new Membership(member);
        membership.setJoinedOn(JOINED);
        session.persist(membership);
        var office = new ActivityPeriod(member);
        office.setKind(ActivityKind.BOARD_EXECUTIVE);
        office.setOffice(Office.CHAIR);
        office.setClub(ActivityClub.OTHER);
        office.setOtherFederation(true);
        office.setEvidence(EvidenceGrade.CERTIFICATE);
        office.setStartedOn(ELECTED);
        office.setEndedOn(RETIRED);
        session.persist(office);
        var reported = new ReportedActivity(member);
        reported.setKind(ActivityKind.MUSICIAN);
        reported.setYear(2019);
        session.persist(reported);
        session.persist(honor(member, 10, 1984));
        Honor refused = honor(member, 20, 1994);
        refused.setState(HonorState.REFUSED);
        session.persist(refused);
        Honor revoked = honor(member, 30, 2004);
        revoked.revoke("Verwechslung");
        session.persist(revoked);
        return member.getId();
    }

    private static Member named(Session session, String name) {
        var member = new Member(PersonKind.NATURAL);
        member.setFamilyName(name);
        session.persist(member);
        return member;
    }

    private static Honor honor(Member member, int step, int year) {
        Honor honor = Honor.recorded(member, HonorOrigin.RECORDED);
        honor.setAwardingBody("lv-suedwest");
        honor.setRuleCode("A-" + step);
        honor.setTitle("Ehrennadel");
        honor.setStep(step);
        honor.setHonorYear(year);
        return honor;
    }

    private static ActivityPeriod plays() {
        var period = new ActivityPeriod(new Member(PersonKind.NATURAL));
        period.setKind(ActivityKind.MUSICIAN);
        period.setStartedOn(JOINED);
        return period;
    }
}
