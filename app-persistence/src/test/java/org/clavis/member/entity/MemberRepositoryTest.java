package org.clavis.member.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.TestKeys;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of the migration and the mapping of the entities, together. */
class MemberRepositoryTest {
    private static final TenantRef CLUB = new TenantRef(UUID.randomUUID(), "club", "t_club");
    private static EmbeddedPostgres postgres;
    private static SessionFactory sessions;

    private UUID weber;

    @BeforeAll
    static void start() throws Exception {
        TestKeys.configure();
        KeyStore.create(CLUB.id());
        postgres = EmbeddedPostgres.builder().start();
        MemberTables.create(postgres);
        var configuration = new Configuration()
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.generate_statistics", "true")
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        MemberTables.ENTITIES.forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    @AfterAll
    static void stop() throws Exception {
        sessions.close();
        postgres.close();
    }

    @BeforeEach
    void oneMember() {
        weber = in(database -> {
            var member = new Member(PersonKind.NATURAL);
            member.setFamilyName("Weber");
            member.setMemberNumber("41");
            database.add(member);
            var membership = new Membership(member);
            membership.setJoinedOn(LocalDate.of(1990, 1, 1));
            database.add(membership);
            database.write(member);
            return member.getId();
        });
    }

    @AfterEach
    void empty() {
        in(database -> {
            sessions.inTransaction(session -> {
                for (Class<?> entity : MemberTables.ENTITIES) {
                    session.createMutationQuery("delete from " + entity.getSimpleName())
                            .executeUpdate();
                }
            });
            return true;
        });
    }

    @Test
    void newMember_hasVersionZero() {
        assertThat(version()).isZero();
    }

    @Test
    void changedPerson_makesOneNewVersion() {
        change((database, member) -> member.setGivenName("Anna"));
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void changedRow_makesOneNewVersion() {
        change((database, member) ->
                database.rows(Membership.class, member).get(0).setCategory("Vollmitglied"));
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void addedRow_makesOneNewVersion() {
        change((database, member) -> database.add(pause(member)));
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void personAndRowsTogether_makeOneNewVersion() {
        change((database, member) -> {
            member.setGivenName("Anna");
            database.remove(database.rows(Membership.class, member).get(0));
        });
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void savingWithoutAChange_keepsTheVersion() {
        change((database, member) -> member.setFamilyName(" Weber "));
        assertThat(version()).isZero();
    }

    @Test
    void overtakenChange_isRefused() {
        assertThatThrownBy(() -> change((database, member) -> {
                    change((faster, same) -> same.setGivenName("Anna"));
                    member.setGivenName("Anne");
                }))
                .isInstanceOf(RecordChanged.class);
        String givenName = in(database -> database.get(weber).getGivenName());
        assertThat(givenName).isEqualTo("Anna");
    }

    @Test
    void overtakenChangeOfARow_isRefused() {
        assertThatThrownBy(() -> change((database, member) -> {
                    change((faster, same) -> same.setGivenName("Anna"));
                    database.add(pause(member));
                }))
                .isInstanceOf(RecordChanged.class);
        List<ActivityPeriod> rows = in(database -> database.rows(ActivityPeriod.class, database.get(weber)));
        assertThat(rows).isEmpty();
    }

    @Test
    void memberNumber_isGivenOnce() {
        boolean byAnother = in(database -> database.isTaken("41", weber));
        boolean byWeber = in(database -> database.isTaken("41", UUID.randomUUID()));
        assertThat(byAnother).isFalse();
        assertThat(byWeber).isTrue();
        assertThatThrownBy(() -> in(database -> {
                    var member = new Member(PersonKind.NATURAL);
                    member.setFamilyName("Weber");
                    member.setMemberNumber("41");
                    database.add(member);
                    database.write(member);
                    return member;
                }))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("member.rule.numberTaken");
    }

    @Test
    void nextNumber_followsTheHighestThatIsANumber() {
        assertThat(nextNumber()).isEqualTo(42);
        change((database, member) -> member.setMemberNumber("E-7"));
        assertThat(nextNumber()).isEqualTo(1);
    }

    @Test
    void removedMember_leavesNothing() {
        change((database, member) -> {
            database.add(pause(member));
            database.add(new BankAccount(member));
        });
        change((database, member) -> database.remove(member));
        assertThatThrownBy(() -> in(database -> database.get(weber))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void removedMember_takesTheReportedYearsAlong() {
        change((database, member) -> database.add(reported(member, 2019)));
        change((database, member) -> database.remove(member));
        assertThatThrownBy(() -> in(database -> database.get(weber))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void reportedYear_isKeptWithItsKindAndGrade() {
        change((database, member) -> database.add(reported(member, 2019)));
        List<ReportedActivity> rows = in(database -> database.rows(ReportedActivity.class, database.get(weber)));
        assertThat(rows).singleElement().satisfies(year -> {
            assertThat(year.getYear()).isEqualTo(2019);
            assertThat(year.getKind()).isEqualTo(ActivityKind.MUSICIAN);
            assertThat(year.getEvidence()).isEqualTo(EvidenceGrade.ACCEPTED_MELDUNG);
        });
    }

    @Test
    void reportedYear_mayBeTakenAwayAndEnteredAnewAtOnce() {
        change((database, member) -> database.add(reported(member, 2019)));
        change((database, member) -> {
            database.remove(database.rows(ReportedActivity.class, member).get(0));
            database.add(reported(member, 2019));
        });
        List<ReportedActivity> rows = in(database -> database.rows(ReportedActivity.class, database.get(weber)));
        assertThat(rows).hasSize(1);
    }

    @Test
    void office_keepsTheWordsOfTheClub() {
        change((database, member) -> {
            ActivityPeriod period = pause(member);
            period.setKind(ActivityKind.BOARD_EXECUTIVE);
            period.setOffice(Office.TREASURER);
            period.setOfficeLabel("Schatzmeister");
            period.setEvidence(EvidenceGrade.CERTIFICATE);
            database.add(period);
        });
        List<ActivityPeriod> rows = in(database -> database.rows(ActivityPeriod.class, database.get(weber)));
        assertThat(rows).singleElement().satisfies(period -> {
            assertThat(period.getOffice()).isEqualTo(Office.TREASURER);
            assertThat(period.getOfficeLabel()).isEqualTo("Schatzmeister");
            assertThat(period.getEvidence()).isEqualTo(EvidenceGrade.CERTIFICATE);
        });
    }

    @Test
    void activityDates_areEnoughForTheStatus() {
        change((database, member) -> database.add(pause(member)));
        List<ActivityPeriod> dates = in(database -> database.activityDates(database.get(weber)));
        assertThat(dates).singleElement().satisfies(period -> {
            assertThat(period.getKind()).isEqualTo(ActivityKind.PAUSE);
            assertThat(period.getStartedOn()).isEqualTo(LocalDate.of(2020, 1, 1));
            assertThat(period.getRemark()).isNull();
        });
    }

    @Test
    void rowsOfARegister_takeOneQuery() {
        change((database, member) -> {
            database.add(pause(member));
            database.add(pause(member));
        });
        sessions.getStatistics().clear();
        in(database -> database.rows(ActivityPeriod.class, database.get(weber)));
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(2);
    }

    private static ActivityPeriod pause(Member member) {
        var period = new ActivityPeriod(member);
        period.setKind(ActivityKind.PAUSE);
        period.setStartedOn(LocalDate.of(2020, 1, 1));
        period.setRemark("Auslandsjahr");
        return period;
    }

    private static ReportedActivity reported(Member member, int year) {
        var reported = new ReportedActivity(member);
        reported.setKind(ActivityKind.MUSICIAN);
        reported.setYear(year);
        return reported;
    }

    private static long nextNumber() {
        return in(MemberRepository::nextNumber);
    }

    private long version() {
        return in(database -> database.get(weber).getVersion());
    }

    private void change(BiConsumer<MemberRepository, Member> change) {
        in(database -> {
            Member member = database.get(weber);
            change.accept(database, member);
            database.save(member);
            return member;
        });
    }

    private static <T> T in(Function<MemberRepository, T> task) {
        try {
            return CallContext.of(CLUB, Actor.job("test", Set.of()))
                    .call(() -> sessions.fromTransaction(session -> task.apply(new MemberRepository(session))));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
