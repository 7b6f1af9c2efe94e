package org.clavis.club.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.TestKeys;
import org.clavis.shared.RecordChanged;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of those outside this server, in a real database. */
class OutsideRepositoryTest {
    private static final TenantRef DISTRICT = new TenantRef(UUID.randomUUID(), "district", "t_district");
    private static EmbeddedPostgres postgres;
    private static SessionFactory sessions;

    @BeforeAll
    static void start() throws Exception {
        TestKeys.configure();
        KeyStore.create(DISTRICT.id());
        postgres = EmbeddedPostgres.builder().start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/tenant/club")
                .load()
                .migrate();
        sessions = new Configuration()
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .addAnnotatedClass(OutsideOrganisation.class)
                .buildSessionFactory();
    }

    @AfterAll
    static void stop() throws Exception {
        sessions.close();
        postgres.close();
    }

    private static <T> T in(Function<Session, T> task) {
        try {
            return CallContext.of(DISTRICT, Actor.job("test", Set.of())).call(() -> sessions.fromTransaction(task));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutsideOrganisation organisation(String number) {
        var edited = OutsideOrganisation.blank();
        edited.setNumber(number);
        edited.setName(" Spielmannszug Probe ");
        edited.setStartedOn(LocalDate.of(1999, 1, 1));
        edited.setPurposes(Set.of(AffiliationPurpose.REPORT, AffiliationPurpose.FEES));
        edited.setContactPerson("Kontakt Beispiel");
        edited.setMail("post@probe.example");
        edited.setTown("Probstadt");
        return edited;
    }

    private static UUID kept(OutsideOrganisation organisation) {
        organisation.enlist("district");
        return in(session -> {
            var repository = new OutsideRepository(session);
            repository.add(organisation);
            repository.write(organisation);
            return organisation.getId();
        });
    }

    @Test
    void organisation_isReadAsItWasEntered() {
        var entered = organisation("08/15");

        OutsideOrganisation read = in(session -> new OutsideRepository(session).get(kept(entered)));

        assertThat(read).usingRecursiveComparison().isEqualTo(entered);
        assertThat(read.getAlias()).isEqualTo("district.08-15");
        assertThat(read.getName()).isEqualTo("Spielmannszug Probe");
    }

    @Test
    void contact_isSealed_andTheTownIsNot() {
        UUID id = kept(organisation("seal"));

        Object[] row = in(session -> session.createNativeQuery(
                        "select contact_person, mail, town from outside_organisation where id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResult());

        assertThat(new String((byte[]) row[0], UTF_8)).doesNotContain("Kontakt");
        assertThat(new String((byte[]) row[1], UTF_8)).doesNotContain("probe");
        assertThat(row[2]).isEqualTo("Probstadt");
    }

    @Test
    void numberOfAnother_isRefused_evenIfThatOneHasANewNumber() {
        UUID id = kept(organisation("300"));
        in(session -> {
            var repository = new OutsideRepository(session);
            OutsideOrganisation known = repository.get(id);
            known.correct(organisation("301"));
            repository.write(known);
            return id;
        });

        assertThat(in(session -> new OutsideRepository(session).get(id)).getAlias())
                .isEqualTo("district.300");
        assertThatThrownBy(() -> kept(organisation("300"))).hasMessage("club.outside.rule.numberTaken");
    }

    @Test
    void staleVersion_isRefused() {
        UUID id = kept(organisation("400"));

        assertThatThrownBy(() -> in(session -> new OutsideRepository(session).get(id, 9)))
                .isInstanceOf(RecordChanged.class);
    }
}
