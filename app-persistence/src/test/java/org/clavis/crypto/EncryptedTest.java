package org.clavis.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.tenant.entity.TestDatabase;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EncryptedTest {
    private static final String PASSWORD = "Encrypted-Test";
    private static final TenantRef CLUB = tenant("club");
    private static final TenantRef OTHER_CLUB = tenant("other-club");

    private static SessionFactory sessions;

    @BeforeAll
    static void start() throws Exception {
        TestKeys.configure();
        KeyStore.create(CLUB.id());
        KeyStore.create(OTHER_CLUB.id());
        TenantRef home = TestDatabase.found(PASSWORD);
        TestDatabase.asSuperuser(
                "create table " + home.schema() + ".person (id uuid primary key, version bigint not null,"
                        + " family_name bytea, given_name bytea, birth_date bytea, mood bytea, photo bytea, town text)");
        TestDatabase.asSuperuser("grant all on " + home.schema() + ".person to " + home.schema());
        sessions = TestSessions.of(home, PASSWORD, Person.class);
    }

    @AfterAll
    static void stop() {
        sessions.close();
    }

    @BeforeEach
    void empty() {
        sql("delete from person");
    }

    private static TenantRef tenant(String alias) {
        return new TenantRef(UUID.randomUUID(), alias, "t_" + alias);
    }

    private static <T> T as(TenantRef tenant, Function<Session, T> task) {
        try {
            return CallContext.of(tenant, Actor.job("test", Set.of())).call(() -> sessions.fromTransaction(task));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T inClub(Function<Session, T> task) {
        return as(CLUB, task);
    }

    private static void change(UUID id, Consumer<Person> change) {
        inClub(session -> {
            change.accept(session.find(Person.class, id));
            return id;
        });
    }

    private static UUID save(Person person) {
        return inClub(session -> {
            session.persist(person);
            return person.id;
        });
    }

    private static Person find(UUID id) {
        return inClub(session -> session.find(Person.class, id));
    }

    private static int sql(String statement) {
        return sessions.fromTransaction(
                session -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    private static byte[] stored(UUID id, String column) {
        return sessions.fromSession(
                session -> session.createNativeQuery("select " + column + " from person where id = :id", byte[].class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    private static Person anna() {
        Person anna = new Person("Grünwald", "Anna");
        anna.birthDate = LocalDate.of(1931, 2, 28);
        anna.mood = Person.Mood.GAY;
        anna.photo = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0x80, 0};
        anna.town = "Lindenfeld";
        return anna;
    }

    @Test
    void everyKindOfField_comesBackAsItWas() {
        Person found = find(save(anna()));

        assertThat(found).usingRecursiveComparison().ignoringFields("id").isEqualTo(anna());
    }

    @Test
    void columns_holdNothingReadable() {
        UUID id = save(anna());

        for (String column : List.of("family_name", "given_name", "birth_date", "mood")) {
            assertThat(new String(stored(id, column), StandardCharsets.UTF_8))
                    .doesNotContain("Grünwald", "Anna", "1931", "GAY");
        }
    }

    @Test
    void equalNames_haveDifferentCiphertextsOfEqualLength() {
        byte[] one = stored(save(new Person("Maier", null)), "family_name");
        byte[] other = stored(save(new Person("Schmidtberger", null)), "family_name");
        byte[] again = stored(save(new Person("Maier", null)), "family_name");

        assertThat(one).isNotEqualTo(again).hasSameSizeAs(again).hasSameSizeAs(other);
    }

    @Test
    void constantsOfAnEnum_haveCiphertextsOfEqualLength() {
        Person tired = anna();
        tired.mood = Person.Mood.MELANCHOLIC_AND_TIRED;

        assertThat(stored(save(anna()), "mood")).hasSameSizeAs(stored(save(tired), "mood"));
    }

    @Test
    void nullAndEmpty_stayDifferent() {
        Person found = find(save(new Person("", null)));

        assertThat(found.familyName).isEmpty();
        assertThat(found.givenName).isNull();
    }

    @Test
    void valueOfAnotherRow_isRefused() {
        UUID anna = save(anna());
        UUID thief = save(new Person("Dieb", "Hans"));
        sql("update person set family_name = (select family_name from person where id = '" + anna + "') where id = '"
                + thief + "'");

        assertThatThrownBy(() -> find(thief))
                .isInstanceOf(SealBroken.class)
                .hasMessage("sealed value refused in person.family_name, row " + thief);
    }

    @Test
    void valueOfAnotherColumn_isRefused() {
        UUID id = save(anna());
        sql("update person set family_name = given_name");

        assertThatThrownBy(() -> find(id)).isInstanceOf(SealBroken.class);
    }

    @Test
    void rowOfAnotherTenant_isRefused() {
        UUID id = save(anna());

        assertThatThrownBy(() -> as(OTHER_CLUB, session -> session.find(Person.class, id)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void flippedBit_isRefused() {
        UUID id = save(anna());
        sql("update person set birth_date = set_bit(birth_date, 200, 1 - get_bit(birth_date, 200))");

        assertThatThrownBy(() -> find(id)).isInstanceOf(SealBroken.class).hasMessageContaining("birth_date");
    }

    @Test
    void withoutTenant_nothingIsWrittenOrRead() {
        UUID id = save(anna());

        assertThatThrownBy(() -> sessions.fromSession(session -> session.find(Person.class, id)))
                .hasMessage("no tenant is bound to this call");
        assertThatThrownBy(() -> sessions.inTransaction(session -> session.persist(anna())))
                .hasMessage("no tenant is bound to this call");
    }

    @Test
    void unchangedEntity_isNotWritten() {
        UUID id = save(anna());
        Statistics statistics = sessions.getStatistics();
        statistics.clear();

        change(id, person -> {
            person.familyName = String.join("", "Grün", "wald");
            person.photo = Objects.requireNonNull(anna().photo);
        });

        assertThat(statistics.getEntityUpdateCount()).isZero();
    }

    @Test
    void changes_areWrittenOncePerFlush_alsoInTheSameSession() {
        Person anna = anna();
        Statistics statistics = sessions.getStatistics();
        statistics.clear();

        inClub(session -> {
            session.persist(anna);
            session.flush();
            assertThat(anna.familyName).isEqualTo("Grünwald");
            session.flush();
            anna.familyName = "Maier";
            session.flush();
            anna.mood = null;
            session.flush();
            session.flush();
            return anna;
        });

        Person found = find(anna.id);
        assertThat(statistics.getEntityUpdateCount()).isEqualTo(2);
        assertThat(found.familyName).isEqualTo("Maier");
        assertThat(found.mood).isNull();
        assertThat(found.birthDate).isEqualTo(anna.birthDate);
        assertThat(found.version).isEqualTo(2);
    }

    @Test
    void clearFieldChanged_leavesTheSealedOnesReadable() {
        UUID id = save(anna());

        change(id, person -> person.town = "Rotbach");

        assertThat(find(id).familyName).isEqualTo("Grünwald");
        assertThat(find(id).town).isEqualTo("Rotbach");
    }

    @Test
    void refresh_bringsThePlainValueBack() {
        UUID id = save(anna());

        inClub(session -> {
            Person person = session.find(Person.class, id);
            person.familyName = "Maier";
            session.refresh(person);
            assertThat(person.familyName).isEqualTo("Grünwald");
            return id;
        });
    }

    @Test
    void manyRows_areInsertedInBatches() {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();

        inClub(session -> {
            for (int i = 0; i < 500; i++) {
                session.persist(new Person("Maier " + i, "Anna"));
            }
            return 500;
        });

        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(11);
        List<String> names = inClub(session -> session.createSelectionQuery("from Person", Person.class)
                .getResultStream()
                .map(person -> String.valueOf(person.familyName))
                .toList());
        assertThat(names).hasSize(500).contains("Maier 0", "Maier 499");
    }

    @Test
    void selectedFields_areOpenedOneByOne() {
        UUID id = save(anna());

        inClub(session -> {
            SealedRows sealed = SealedRows.ofCall();
            Object[] row = session.createSelectionQuery(
                            "select p.familyName, p.birthDate, p.mood, p.givenName from Person p", Object[].class)
                    .getSingleResult();
            assertThat(row[0]).hasToString("sealed person.family_name");
            assertThat(sealed.open(String.class, row[0], id)).isEqualTo("Grünwald");
            assertThat(sealed.open(LocalDate.class, row[1], id)).isEqualTo("1931-02-28");
            assertThat(sealed.open(Person.Mood.class, row[2], id)).isEqualTo(Person.Mood.GAY);
            assertThat(sealed.open(String.class, null, id)).isNull();
            assertThatThrownBy(() -> sealed.open(String.class, row[3], UUID.randomUUID()))
                    .isInstanceOf(SealBroken.class);
            return id;
        });
    }

    @Test
    void sealedField_cannotBeSearchedByTheDatabase() {
        assertThatThrownBy(() -> inClub(
                        session -> session.createSelectionQuery("from Person where familyName = :name", Person.class)
                                .setParameter("name", "Maier")
                                .getResultList()))
                .hasMessageContaining("cannot be a parameter of a query");
    }
}
