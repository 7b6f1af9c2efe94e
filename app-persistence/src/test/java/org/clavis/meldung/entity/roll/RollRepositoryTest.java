package org.clavis.meldung.entity.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.OwnedRow;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Reporting;
import org.clavis.member.entity.TenantDatabase;
import org.clavis.tenant.entity.TenantLevel;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RollRepositoryTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate ELECTED = LocalDate.of(2019, 3, 1);
    /** One for each table that is read. */
    private static final int STATEMENTS = 8;

    private static TenantDatabase club;

    @BeforeAll
    static void record() throws Exception {
        club = TenantDatabase.ofMembers(List.of());
        club.in(session -> chair(session, "Uhl"));
    }

    @AfterAll
    static void close() throws Exception {
        club.close();
    }

    @Test
    void everythingThatIsTold_isRead() {
        Enrolled chair = roll().people().get(0);
        assertThat(chair.person().name()).isEqualTo("Uhl, Uta");
        assertThat(chair.person().gender()).isEqualTo(Gender.FEMALE);
        assertThat(chair.person().birthDate()).isEqualTo(LocalDate.of(1980, 5, 17));
        assertThat(chair.stays()).containsExactly(new Stay(LocalDate.of(2000, 1, 1), null, null));
        assertThat(chair.kinds(DAY)).containsExactlyInAnyOrder(ActivityKind.MUSICIAN, ActivityKind.BOARD_EXECUTIVE);
        assertThat(chair.played()).extracting(Played::instrument).containsExactly("Trompete", "Flügelhorn");
        assertThat(chair.told().insured()).isTrue();
    }

    @Test
    void whatSomebodyDoesElsewhere_isNotReadAsDoneHere() {
        assertThat(roll().people().get(0).kinds(DAY)).doesNotContain(ActivityKind.CONDUCTOR);
    }

    @Test
    void reachOfOfficeHolders_isTheAddressInForceAndThePreferredContact() {
        assertThat(roll().held())
                .extracting(Held::reach)
                .containsOnly(new Reach("Gasse 2", "64668", "Rimbach", "06253 12", "uta@uhl.example"));
    }

    @Test
    void statements_areAsManyForAHundredPeopleAsForOne() {
        long forOne = club.statements(RollRepositoryTest::roll);
        club.in(session -> {
            IntStream.range(0, 100).forEach(i -> chair(session, "Vogt" + i));
            return null;
        });
        assertThat(forOne).isEqualTo(STATEMENTS);
        assertThat(club.statements(RollRepositoryTest::roll)).isEqualTo(STATEMENTS);
    }

    private static Roll roll() {
        return club.in(session -> new RollRepository(session).at(DAY, TenantLevel.CLUB));
    }

    private static Member chair(Session session, String name) {
        var member = new Member(PersonKind.NATURAL);
        member.setFamilyName(name);
        member.setGivenName("Uta");
        member.setGender(Gender.FEMALE);
        member.setBirthDate(LocalDate.of(1980, 5, 17));
        session.persist(member);
        add(session, new Membership(member), stay -> stay.setJoinedOn(LocalDate.of(2000, 1, 1)));
        add(session, new ActivityPeriod(member), period -> period(period, ActivityKind.MUSICIAN, null));
        add(session, new ActivityPeriod(member), period -> period(period, ActivityKind.BOARD_EXECUTIVE, Office.CHAIR));
        add(session, new ActivityPeriod(member), period -> {
            period(period, ActivityKind.CONDUCTOR, null);
            period.setClub(ActivityClub.OTHER);
        });
        add(session, new Playing(member), playing -> playing.setInstrument("Flügelhorn"));
        add(session, new Playing(member), playing -> {
            playing.setInstrument("Trompete");
            playing.setMain(true);
        });
        add(session, new Playing(member), playing -> {
            playing.setInstrument("Blockflöte");
            playing.setEndedOn(DAY.minusDays(1));
        });
        add(session, new Reporting(member), reporting -> reporting.setInsured(true));
        reach(session, member);
        return member;
    }

    private static void reach(Session session, Member member) {
        add(session, new Address(member), old -> {
            old.setTown("Fürth");
            old.setValidTo(DAY.minusDays(1));
        });
        add(session, new Address(member), now -> {
            now.setStreet("Gasse 2");
            now.setPostalCode("64668");
            now.setTown("Rimbach");
        });
        add(session, new Contact(member), work -> contact(work, ContactKind.PHONE, "06253 99", false));
        add(session, new Contact(member), home -> contact(home, ContactKind.MOBILE, "06253 12", true));
        add(session, new Contact(member), mail -> contact(mail, ContactKind.EMAIL, "uta@uhl.example", false));
    }

    private static void contact(Contact contact, ContactKind kind, String value, boolean preferred) {
        contact.setKind(kind);
        contact.setValue(value);
        contact.setPreferred(preferred);
    }

    private static void period(ActivityPeriod period, ActivityKind kind, @Nullable Office office) {
        period.setKind(kind);
        period.setOffice(office);
        period.setStartedOn(ELECTED);
    }

    private static <T extends OwnedRow<T>> void add(Session session, T row, Consumer<T> filled) {
        filled.accept(row);
        session.persist(row);
    }
}
