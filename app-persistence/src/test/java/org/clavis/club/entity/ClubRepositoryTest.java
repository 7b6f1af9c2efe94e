package org.clavis.club.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.TestKeys;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.RowId;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of the migration and the mapping of the entities, together. */
class ClubRepositoryTest {
    private static final TenantRef CLUB = new TenantRef(UUID.randomUUID(), "club", "t_club");
    private static EmbeddedPostgres postgres;
    private static SessionFactory sessions;

    @BeforeAll
    static void start() throws Exception {
        TestKeys.configure();
        KeyStore.create(CLUB.id());
        postgres = EmbeddedPostgres.builder().start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/tenant/club")
                .load()
                .migrate();
        var configuration = new Configuration()
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        List.of(ClubAddress.class, LegalStatus.class, ClubBank.class, Ensemble.class, Cooperation.class)
                .forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    @AfterAll
    static void stop() throws Exception {
        sessions.close();
        postgres.close();
    }

    @Test
    void record_isThereFromTheBeginning_andEmpty() {
        assertThat(in(club -> club.only(LegalStatus.class)).getFoundedOn()).isNull();
        assertThat(in(club -> club.only(ClubBank.class)).isDirectDebit()).isFalse();
    }

    @Test
    void correctedRow_isReadBackWithEverythingInIt() {
        var edited = new ClubBank(RowId.next());
        edited.setIban("DE89370400440532013000");
        edited.setAccountHolder("Musikverein Probe");
        edited.setMandateSignedOn(LocalDate.of(2020, 5, 1));
        in(club -> {
            ClubBank bank = club.only(ClubBank.class);
            bank.correct(edited);
            club.write(bank);
            return bank;
        });
        ClubBank read = in(club -> club.only(ClubBank.class));
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(edited);
        assertThat(read.getVersion()).isEqualTo(1);
    }

    @Test
    void aSecondRow_isRefusedByTheDatabase() {
        assertThatThrownBy(() -> in(club -> {
                    var second = new ClubAddress(RowId.next());
                    second.setName("Zweiter Verein");
                    club.add(second);
                    club.write(second);
                    return second;
                }))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void ensembles_areListedByName_theDissolvedLast() {
        UUID wind = add("Stammorchester", null);
        UUID former = add("Altes Blech", LocalDate.of(1999, 12, 31));
        UUID big = add("Big Band", null);
        assertThat(in(ClubRepository::ensembles)).extracting(Ensemble::getId).containsExactly(big, wind, former);
        in(club -> {
            Ensemble removed = club.get(Ensemble.class, former);
            club.remove(removed);
            club.write(removed);
            return removed;
        });
        assertThatThrownBy(() -> in(club -> club.get(Ensemble.class, former))).isInstanceOf(RecordNotFound.class);
    }

    private static UUID add(String name, @Nullable LocalDate dissolvedOn) {
        return in(club -> {
            Ensemble ensemble = Ensemble.blank();
            ensemble.setName(name);
            ensemble.setKind(EnsembleKind.WIND_ORCHESTRA);
            ensemble.setConductor("Karla Beispiel");
            ensemble.setDissolvedOn(dissolvedOn);
            club.add(ensemble);
            club.write(ensemble);
            return ensemble.getId();
        });
    }

    private static <T> T in(Function<ClubRepository, T> task) {
        try {
            return CallContext.of(CLUB, Actor.job("test", Set.of()))
                    .call(() -> sessions.fromTransaction(session -> task.apply(new ClubRepository(session))));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
