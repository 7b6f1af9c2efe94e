package org.clavis.audit.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.TestSessions;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PersonKind;
import org.clavis.tenant.entity.TestDatabase;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** A club with members and a Protokoll, and somebody who works in it. */
final class TestClub implements AutoCloseable {
    static final Actor CLERK = new Actor("subject-1", "clerk", "Karla Kassier", "192.0.2.7", Set.of());
    private static final String PASSWORD = "Audit-Test";

    final TenantRef tenant;
    final SessionFactory sessions;

    TestClub() throws SQLException {
        tenant = TestDatabase.found(PASSWORD);
        TestDatabase.migrate(tenant);
        sessions = TestSessions.of(tenant, PASSWORD, AuditEntry.class, Member.class, Contact.class);
        KeyStore.create(tenant.id());
    }

    <T> T call(Function<Session, T> task) {
        try {
            return CallContext.of(tenant, CLERK).call(() -> sessions.fromTransaction(task));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void run(Consumer<Session> task) {
        call(session -> {
            task.accept(session);
            return 0;
        });
    }

    Member record(String familyName) {
        Member member = member(familyName);
        run(session -> session.persist(member));
        return member;
    }

    static Member member(String familyName) {
        Member member = new Member(PersonKind.NATURAL);
        member.setFamilyName(familyName);
        return member;
    }

    void correct(UUID member, Consumer<Member> change) {
        run(session -> change.accept(session.find(Member.class, member)));
    }

    /** From the first to the last. */
    List<AuditEntry> entries() {
        return call(session -> session.createSelectionQuery("from AuditEntry order by seq", AuditEntry.class)
                .getResultList());
    }

    AuditEntry last() {
        List<AuditEntry> entries = entries();
        return entries.get(entries.size() - 1);
    }

    AuditDetail detail(AuditEntry entry) {
        return call(session -> entry.detail());
    }

    ChainState check() {
        return call(ChainCheck::run);
    }

    /** As whoever owns the machine, past every trigger. */
    void tamper(String sql) throws SQLException {
        TestDatabase.asSuperuser(
                "set session_replication_role = replica; set search_path = " + tenant.schema() + "; " + sql);
    }

    /** Under the club's own login. */
    Connection connect() throws SQLException {
        return TestDatabase.connect(tenant, PASSWORD);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
