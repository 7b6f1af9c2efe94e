package org.clavis.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.tenant.entity.TestDatabase;
import org.hibernate.engine.spi.SessionImplementor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
    private TestClub club;

    @BeforeEach
    void found() throws Exception {
        club = new TestClub();
    }

    @AfterEach
    void close() {
        club.close();
    }

    private List<Change> lastChanges() {
        return club.detail(club.last()).changes();
    }

    @Test
    void recordedRow_leavesItsValues() {
        Instant before = Instant.now();

        Member member = club.record("Grünwald");

        AuditEntry entry = club.last();
        assertThat(entry.action()).isEqualTo(AuditAction.CREATED);
        assertThat(entry.entity()).isEqualTo("Member");
        assertThat(entry.entityId()).isEqualTo(member.getId());
        assertThat(entry.subjectId()).isEqualTo(member.getId());
        assertThat(entry.actorId()).isEqualTo("subject-1");
        assertThat(entry.at()).isBetween(before, Instant.now());
        assertThat(lastChanges())
                .contains(new Change("familyName", null, "Grünwald"), new Change("kind", null, "NATURAL"))
                .noneMatch(change ->
                        change.field().equals("version") || change.field().equals("givenName"));
    }

    @Test
    void entry_saysWhoItWasFromWhere() {
        club.record("Grünwald");

        AuditDetail detail = club.detail(club.last());

        assertThat(detail.user()).isEqualTo("clerk");
        assertThat(detail.name()).isEqualTo("Karla Kassier");
        assertThat(detail.address()).isEqualTo("192.0.2.7");
    }

    @Test
    void correctedRow_leavesOldAndNewValuesOfWhatChanged() {
        Member member = club.record("Grünwald");

        club.correct(member.getId(), managed -> {
            managed.setFamilyName("Maier");
            managed.setBirthDate(LocalDate.of(1984, 12, 31));
            managed.setGender(Gender.FEMALE);
        });

        assertThat(club.last().action()).isEqualTo(AuditAction.CHANGED);
        assertThat(lastChanges())
                .containsExactlyInAnyOrder(
                        new Change("familyName", "Grünwald", "Maier"),
                        new Change("birthDate", null, "1984-12-31"),
                        new Change("gender", "UNKNOWN", "FEMALE"));
    }

    @Test
    void removedRow_leavesItsLastValues() {
        Member member = club.record("Grünwald");

        club.run(session -> session.remove(session.find(Member.class, member.getId())));

        assertThat(club.last().action()).isEqualTo(AuditAction.DELETED);
        assertThat(lastChanges()).contains(new Change("familyName", "Grünwald", null));
    }

    @Test
    void rowOfAMember_namesTheMember_alsoBehindAProxy() {
        Member member = club.record("Grünwald");

        club.run(session -> {
            Contact contact = new Contact(session.getReference(Member.class, member.getId()));
            contact.setKind(ContactKind.MOBILE);
            contact.setValue("0171 1234567");
            session.persist(contact);
        });

        assertThat(club.last().subjectId()).isEqualTo(member.getId());
        assertThat(lastChanges())
                .contains(new Change("value", null, "0171 1234567"))
                .noneMatch(change -> change.field().equals("member"));
    }

    @Test
    void entryOfARemovedMember_stillSaysWhoItWas() {
        Member member = TestClub.member("Grünwald");
        member.setGivenName("Anna");
        club.run(session -> session.persist(member));

        club.run(session -> {
            Member managed = session.find(Member.class, member.getId());
            Contact contact = new Contact(managed);
            contact.setKind(ContactKind.MOBILE);
            contact.setValue("0171 1234567");
            session.persist(contact);
        });
        club.run(session -> {
            session.createSelectionQuery("from Contact", Contact.class)
                    .getResultList()
                    .forEach(session::remove);
            session.remove(session.find(Member.class, member.getId()));
        });

        assertThat(club.entries())
                .hasSize(4)
                .allSatisfy(entry -> assertThat(club.detail(entry).label()).isIn("Anna Grünwald", null));
        assertThat(club.detail(club.last()).label()).isEqualTo("Anna Grünwald");
    }

    @Test
    void nothingChanged_leavesNothing() {
        Member member = club.record("Grünwald");

        club.correct(member.getId(), managed -> managed.setFamilyName("Grünwald"));
        club.run(session -> session.lock(
                session.find(Member.class, member.getId()),
                jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT));

        assertThat(club.entries()).hasSize(1);
    }

    @Test
    void rolledBackTransaction_leavesNothing() {
        assertThatThrownBy(() -> club.run(session -> {
                    session.persist(TestClub.member("Grünwald"));
                    session.flush();
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(club.entries()).isEmpty();
        assertThat(club.check().entries()).isZero();
    }

    @Test
    void severalFlushesOfATransaction_areWrittenTogetherInTheirOrder() {
        club.run(session -> {
            Member member = TestClub.member("Grünwald");
            session.persist(member);
            session.flush();
            member.setFamilyName("Maier");
            session.flush();
            AuditTrail.record(session, AuditAction.EXPORT, List.of(new Change("rows", null, "1")));
            member.setFamilyName("Schulz");
        });

        assertThat(club.entries())
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.CREATED, AuditAction.CHANGED, AuditAction.EXPORT, AuditAction.CHANGED);
        assertThat(lastChanges()).containsExactly(new Change("familyName", "Maier", "Schulz"));
    }

    @Test
    void rowChangedAfterTheProtokollWasWritten_failsTheTransaction() {
        assertThatThrownBy(() -> club.run(session -> {
                    session.persist(TestClub.member("Grünwald"));
                    session.flush();
                    session.unwrap(SessionImplementor.class).getActionQueue().registerProcess(late -> {
                        late.persist(TestClub.member("Späth"));
                        late.flush();
                    });
                }))
                .hasStackTraceContaining("after the Protokoll of the transaction was written");

        assertThat(club.entries()).isEmpty();
    }

    @Test
    void eventsThatChangeNoRow_areRecorded() {
        club.run(session -> AuditTrail.record(session, AuditAction.LOGIN, List.of()));

        AuditEntry entry = club.last();
        assertThat(entry.action()).isEqualTo(AuditAction.LOGIN);
        assertThat(entry.entity()).isNull();
        assertThat(club.detail(entry).user()).isEqualTo("clerk");
    }

    @Test
    void tables_holdNothingReadable() throws Exception {
        club.record("Grünwald");

        String row = TestDatabase.valueAsSuperuser(
                "select e || convert_from(replace(detail::text, '\\x', '')::bytea, 'LATIN1') from "
                        + club.tenant.schema() + ".audit_entry e");

        assertThat(row).doesNotContain("Grünwald", "Kassier", "192.0.2.7");
    }

    @Test
    void importOfManyMembers_isWrittenInBatches() {
        club.sessions.getStatistics().clear();

        club.run(session -> IntStream.range(0, 2_000).forEach(i -> session.persist(TestClub.member("Maier " + i))));

        // 40 batches of members; the entries, their head and its lock are not Hibernate's statements
        assertThat(club.sessions.getStatistics().getPrepareStatementCount()).isLessThanOrEqualTo(41);
        assertThat(club.entries()).hasSize(2_000);
        assertThat(club.check()).isEqualTo(new ChainState(2_000, null));
    }
}
