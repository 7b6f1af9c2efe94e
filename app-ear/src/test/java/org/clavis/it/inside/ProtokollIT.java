package org.clavis.it.inside;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clavis.access.AccessDenied;
import org.clavis.audit.Protokoll;
import org.clavis.audit.ProtokollEntry;
import org.clavis.audit.ProtokollQuery;
import org.clavis.audit.entity.AuditAction;
import org.clavis.audit.entity.Change;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PersonKind;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.transfer.TableFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sealing and the Protokoll as deployed: through the services, in the container's transactions. */
@Inside
@As(tenant = "protokoll-club")
class ProtokollIT {
    private static final String IBAN = "DE02120300000000202051";

    @Inject
    private Members members;

    @Inject
    private Protokoll protokoll;

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    private static MemberRecord person(String familyName) {
        Member person = new Member(PersonKind.NATURAL);
        person.setGivenName("Anna");
        person.setFamilyName(familyName);
        return new MemberRecord(person, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static MemberRecord withBank(MemberRecord record) {
        BankAccount bank = new BankAccount(requireNonNull(record.person()));
        bank.setIban(IBAN);
        bank.setAccountHolder("Anna Grünwald");
        return new MemberRecord(record.person(), null, null, null, null, null, null, null, null, null, bank, null);
    }

    private List<ProtokollEntry> about(@Nullable UUID member) {
        return protokoll
                .page(new ProtokollQuery(null, null, null, null, null, member, 1, 50))
                .entries();
    }

    @Test
    void memberLeavesEntries_newestFirst_andIsSealedInItsTable() {
        UUID id = members.create(person("Grünwald"));
        MemberRecord record = members.open(id);
        requireNonNull(record.person()).setFamilyName("Maier");
        members.correct(id, record.person().getVersion(), record);

        List<ProtokollEntry> entries = about(id);

        assertThat(entries)
                .extracting(ProtokollEntry::action)
                .containsExactly(AuditAction.CHANGED, AuditAction.CREATED);
        assertThat(entries.get(0).changes()).containsExactly(new Change("familyName", "Grünwald", "Maier"));
        assertThat(entries.get(0).label()).isEqualTo("Anna Maier");
        assertThat(entries.get(0).name()).isEqualTo("Test Person");
        assertThat(entries.get(0).address()).isEqualTo("192.0.2.1");
        byte[] stored = (byte[]) database.createNativeQuery("select family_name from member where id = :id")
                .setParameter("id", id)
                .getSingleResult();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Maier");
    }

    @Test
    void readerWithoutTheRegister_seesThatSomethingChangedButNotWhat() throws Exception {
        UUID id = members.create(withBank(person("Grünwald")));

        List<ProtokollEntry> entries =
                Acting.in("protokoll-club").with("audit:read", "contact:read").call(() -> about(id));

        assertThat(entries).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.hidden()).isTrue();
            assertThat(entry.changes()).isEmpty();
            assertThat(entry.label()).isNull();
        });
        assertThat(about(id)).anySatisfy(entry -> assertThat(entry.changes()).contains(new Change("iban", null, IBAN)));
    }

    @Test
    void refusedOrUnrulyCall_leavesNoEntry() throws Exception {
        long before = protokoll.since(0).seq();
        MemberRecord unruly = person("Grünwald");
        requireNonNull(unruly.person()).setBirthDate(LocalDate.of(1700, 1, 1));

        assertThatThrownBy(() -> members.create(unruly)).isInstanceOf(BusinessRuleViolated.class);
        assertThatThrownBy(
                        () -> Acting.in("protokoll-club").with("person:read").call(() -> members.create(person("X"))))
                .isInstanceOf(AccessDenied.class);

        assertThat(protokoll.since(0).seq()).isEqualTo(before);
    }

    @Test
    void whatHappenedSince_isNamedByItsMembers() {
        long before = protokoll.since(0).seq();
        assertThat(protokoll.since(before).members()).isEmpty();

        UUID id = members.create(person("Grünwald"));
        protokoll.record(AuditAction.LOGIN, Map.of());

        assertThat(protokoll.since(before).members()).containsExactly(id);
        assertThat(protokoll.since(before).seq()).isEqualTo(before + 2);
    }

    @Test
    void chainOfEverythingWrittenHere_isIntact() {
        members.create(person("Grünwald"));

        assertThat(protokoll.verify().isIntact()).isTrue();
        assertThat(protokoll.verify().entries()).isEqualTo(protokoll.since(0).seq());
    }

    @Test
    void export_isCompleteAndRecorded() throws Exception {
        UUID id = members.create(person("=Grünwald"));
        var out = new ByteArrayOutputStream();

        protokoll.export(new ProtokollQuery(null, null, null, null, null, id, 1, 1), TableFormat.CSV, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2).anyMatch(line -> line.contains("Grünwald"));
        assertThat(about(null).get(0).action()).isEqualTo(AuditAction.EXPORT);
    }

    @Test
    @As(tenant = "protokoll-club", roles = "audit:read")
    void withoutTheRight_nothingIsExported() {
        assertThatThrownBy(() -> protokoll.export(
                        new ProtokollQuery(null, null, null, null, null, null, 1, 1),
                        TableFormat.CSV,
                        new ByteArrayOutputStream()))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void otherClub_hasAProtokollOfItsOwn() throws Exception {
        UUID id = members.create(person("Grünwald"));

        assertThat(Acting.in("protokoll-rival").call(() -> about(id))).isEmpty();
        assertThat(Acting.in("protokoll-rival").call(() -> protokoll.verify().isIntact()))
                .isTrue();
    }
}
