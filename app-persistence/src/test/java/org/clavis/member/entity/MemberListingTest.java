package org.clavis.member.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemberListingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static TenantDatabase club;
    private static UUID eva;

    @BeforeAll
    static void record() throws Exception {
        club = TenantDatabase.ofMembers(List.of());
        eva = club.in(MemberListingTest::eva);
        club.in(session -> {
            var jan = new Member(PersonKind.NATURAL);
            jan.setFamilyName("Beck");
            session.persist(jan);
            return jan;
        });
    }

    @AfterAll
    static void close() throws Exception {
        club.close();
    }

    @Test
    void sealedColumns_areOpened() {
        Member person = listed(eva).person();

        assertThat(person.getGivenName()).isEqualTo("Eva");
        assertThat(person.getFamilyName()).isEqualTo("Kunz");
        assertThat(person.getBirthName()).isEqualTo("Sailer");
        assertThat(person.getTitle()).isEqualTo("Dr.");
        assertThat(person.getGender()).isEqualTo(Gender.FEMALE);
        assertThat(person.getBirthDate()).isEqualTo("1984-02-29");
        assertThat(person.getMemberNumber()).isEqualTo("17");
        assertThat(person.getExternalId()).isEqualTo("A-1");
    }

    @Test
    void age_countsCompletedYears() {
        assertThat(listed(eva).age()).contains(42);
        assertThat(of(eva, LocalDate.of(2026, 2, 28)).age()).contains(41);
    }

    @Test
    void onlyWhatIsInForce_isListed() {
        ListedMember listed = listed(eva);

        assertThat(listed.town()).contains("Weinheim");
        assertThat(listed.activities()).extracting(ActivityPeriod::getKind).containsExactly(ActivityKind.MUSICIAN);
        assertThat(listed.playing()).extracting(Playing::getSection).containsExactly("Hörner", "Trompeten");
        assertThat(listed.status()).isEqualTo(MembershipStatus.ACTIVE);
    }

    @Test
    void latestMembership_isTheLastThatBegan() {
        assertThat(listed(eva).latestMembership().map(Membership::getJoinedOn)).contains(LocalDate.of(2010, 1, 1));
    }

    @Test
    void memberWithoutAnything_isListedToo() {
        List<ListedMember> all = club.in(session -> new MemberListing(session).everybody(DAY));

        assertThat(all).hasSize(2);
        assertThat(all).extracting(ListedMember::status).contains(MembershipStatus.NO_MEMBER);
    }

    @Test
    void unknownMember_isLeftOut() {
        List<ListedMember> found =
                club.in(session -> new MemberListing(session).of(Set.of(UUID.randomUUID(), eva), DAY));
        assertThat(found).hasSize(1);
    }

    @Test
    void fiveStatements_areEnough() {
        assertThat(club.statements(() -> club.in(session -> new MemberListing(session).everybody(DAY))))
                .isEqualTo(5);
    }

    private static ListedMember listed(UUID id) {
        return of(id, DAY);
    }

    private static ListedMember of(UUID id, LocalDate day) {
        return club.in(session -> new MemberListing(session).of(Set.of(id), day))
                .get(0);
    }

    private static UUID eva(Session session) {
        var member = new Member(PersonKind.NATURAL);
        member.setMemberNumber("17");
        member.setExternalId("A-1");
        member.setTitle("Dr.");
        member.setGivenName("Eva");
        member.setFamilyName("Kunz");
        member.setBirthName("Sailer");
        member.setGender(Gender.FEMALE);
        member.setBirthDate(LocalDate.of(1984, 2, 29));
        session.persist(member);
        session.persist(joined(member, LocalDate.of(1995, 1, 1), LocalDate.of(2003, 12, 31)));
        session.persist(joined(member, LocalDate.of(2010, 1, 1), null));
        session.persist(lives(member, "Ulm", LocalDate.of(2025, 12, 31)));
        session.persist(lives(member, "Weinheim", null));
        session.persist(active(member, ActivityClub.OWN, null));
        session.persist(active(member, ActivityClub.OTHER, null));
        session.persist(active(member, ActivityClub.OWN, LocalDate.of(2026, 2, 28)));
        session.persist(plays(member, "Trompeten", null));
        session.persist(plays(member, "Flöten", LocalDate.of(2026, 2, 28)));
        Playing horn = plays(member, "Hörner", null);
        horn.setMain(true);
        session.persist(horn);
        return member.getId();
    }

    private static Membership joined(Member member, LocalDate from, @Nullable LocalDate to) {
        var membership = new Membership(member);
        membership.setJoinedOn(from);
        membership.setLeftOn(to);
        return membership;
    }

    private static Address lives(Member member, String town, @Nullable LocalDate until) {
        var address = new Address(member);
        address.setTown(town);
        address.setValidTo(until);
        return address;
    }

    private static Playing plays(Member member, String section, @Nullable LocalDate until) {
        var playing = new Playing(member);
        playing.setSection(section);
        playing.setEndedOn(until);
        return playing;
    }

    private static ActivityPeriod active(Member member, ActivityClub club, @Nullable LocalDate until) {
        var period = new ActivityPeriod(member);
        period.setKind(ActivityKind.MUSICIAN);
        period.setClub(club);
        period.setStartedOn(LocalDate.of(2010, 1, 1));
        period.setEndedOn(until);
        return period;
    }
}
