package org.clavis.honor.entity.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.clavis.honor.entity.paper.PaperSubject.Award;
import org.clavis.honor.entity.paper.PaperSubject.Event;
import org.clavis.honor.entity.paper.PaperSubject.Person;
import org.clavis.honor.entity.paper.PaperSubject.Source;
import org.clavis.member.entity.TenantDatabase;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CertificateRepositoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static TenantDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TenantDatabase.ofMembers(
                List.of("honor"),
                Certificate.class,
                CertificateBook.class,
                CertificateTemplate.class,
                GradeText.class,
                Signer.class);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static PaperSubject subject(int year) {
        return new PaperSubject(
                Source.APPLICATION,
                UUID.randomUUID(),
                new Person("Größl", "Änne"),
                "MV Lindenfeld",
                new Award("BDMV-A-40", "Ehrennadel in Gold", "Gold", year),
                new Event(null, null, null),
                40,
                null);
    }

    private static List<String> issue(PaperSubject... subjects) {
        return database.in(session -> new CertificateRepository(session)
                .issue(List.of(subjects), "Karl", TODAY).stream()
                        .map(Certificate::getNumber)
                        .toList());
    }

    @Test
    void numbers_beginAnewEveryYear() {
        assertThat(issue(subject(2031), subject(2032), subject(2031)))
                .containsExactly("2031-0001", "2032-0001", "2031-0002");
    }

    @Test
    void numbersOfManyPeopleAtOnce_haveNoGapAndNoDouble() {
        List<CompletableFuture<List<String>>> people = IntStream.range(0, 20)
                .mapToObj(person -> CompletableFuture.supplyAsync(() -> issue(subject(2041), subject(2041))))
                .toList();
        List<String> numbers = new ArrayList<>();
        people.forEach(person -> numbers.addAll(person.join()));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj(serial -> String.format("2041-%04d", serial))
                        .toList());
    }

    @Test
    void numberOfATransactionRolledBack_isGivenOutAgain() {
        assertThatThrownBy(() -> database.in(session -> {
                    new CertificateRepository(session).issue(List.of(subject(2051)), "Karl", TODAY);
                    session.flush();
                    throw new IllegalStateException("printer on fire");
                }))
                .hasMessage("printer on fire");
        assertThat(issue(subject(2051))).containsExactly("2051-0001");
    }

    @Test
    void honor_hasOneCertificate() {
        PaperSubject subject = subject(2061);
        issue(subject);
        assertThatThrownBy(() -> issue(subject)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void template_isReadBackWithPicturesAndTexts() {
        UUID id = database.in(session -> {
            CertificateTemplate template = new CertificateTemplate("Urkunde");
            template.setLogo(new byte[] {1, 2, 0, 0});
            template.signer(2).setName("Änne Größl");
            template.signer(2).setSignature("signature".getBytes(StandardCharsets.UTF_8));
            template.say("Gold", "für {Jahre} goldene Jahre");
            template.say(null, "für {Jahre} Jahre");
            new TemplateRepository(session).add(template);
            return template.getId();
        });
        database.in(session -> {
            CertificateTemplate found = new TemplateRepository(session).get(id);
            assertThat(found.getLogo()).containsExactly(1, 2, 0, 0);
            assertThat(found.getSigners()).singleElement().satisfies(signer -> {
                assertThat(signer.getPlace()).isEqualTo(2);
                assertThat(signer.getName()).isEqualTo("Änne Größl");
                assertThat(signer.getSignature())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("signature");
            });
            assertThat(found.textFor("gold")).isEqualTo("für {Jahre} goldene Jahre");
            assertThat(found.textFor("Silber")).isEqualTo("für {Jahre} Jahre");
            return id;
        });
    }

    @Test
    void correctedTemplate_keepsItsPicturesAndGetsAVersion() {
        UUID id = database.in(session -> {
            CertificateTemplate template = new CertificateTemplate("Ehrenbrief");
            template.signer(1).setName("Karl Beispiel");
            template.signer(1).setSignature(new byte[] {7});
            template.say(null, "alt");
            new TemplateRepository(session).add(template);
            return template.getId();
        });
        database.in(session -> {
            TemplateRepository templates = new TemplateRepository(session);
            CertificateTemplate template = templates.get(id, 0);
            CertificateTemplate edited = template.copy();
            edited.signer(1).setOffice("Präsident");
            template.correct(edited);
            templates.save(template);
            return id;
        });
        database.in(session -> {
            CertificateTemplate found = new TemplateRepository(session).get(id);
            assertThat(found.getVersion()).isEqualTo(1);
            assertThat(found.getSigners().get(0).getSignature()).containsExactly(7);
            assertThat(found.getSigners().get(0).getOffice()).isEqualTo("Präsident");
            assertThat(found.textFor(null)).isEqualTo("alt");
            return id;
        });
    }
}
