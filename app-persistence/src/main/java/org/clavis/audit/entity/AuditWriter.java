package org.clavis.audit.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.FieldCipher;
import org.clavis.shared.RowId;

/**
 * Appends entries to the chain. The head is locked until the commit, so the order of the entries is the order of the
 * commits; nothing else is locked after it, so nobody can wait for each other in a circle.
 */
final class AuditWriter {
    private static final int BATCH = 500;
    private static final String LOCK_HEAD = "select seq, hash from audit_head for update";
    private static final String MOVE_HEAD = "update audit_head set seq = ?, hash = ?";
    private static final String APPEND = "insert into audit_entry"
            + " (id, seq, at, action, actor_id, entity, entity_id, subject_id, detail, prev_hash, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final FieldCipher cipher;
    private final Chain chain = new Chain();

    AuditWriter(FieldCipher cipher) {
        this.cipher = cipher;
    }

    void append(List<AuditEvent> events, Connection connection) throws SQLException {
        Head head = lockHead(connection);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            int waiting = 0;
            for (AuditEvent event : events) {
                head = add(event, now, head, insert);
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        moveHead(head, connection);
    }

    private Head add(AuditEvent event, Instant now, Head before, PreparedStatement insert) throws SQLException {
        AuditRow row = row(event, now, before.seq + 1);
        byte[] hash = chain.hash(row, before.hash);
        insert.setObject(1, row.id());
        insert.setLong(2, row.seq());
        insert.setObject(3, row.at().atOffset(ZoneOffset.UTC));
        insert.setString(4, row.action());
        insert.setString(5, row.actorId());
        insert.setString(6, row.entity());
        insert.setObject(7, row.entityId());
        insert.setObject(8, row.subject());
        insert.setBytes(9, row.detail());
        insert.setBytes(10, before.hash);
        insert.setBytes(11, hash);
        insert.addBatch();
        return new Head(row.seq(), hash);
    }

    private AuditRow row(AuditEvent event, Instant now, long seq) {
        UUID id = RowId.next();
        return new AuditRow(
                id,
                seq,
                now,
                event.action().name(),
                event.actor().id(),
                event.entity(),
                event.entityId(),
                event.subject(),
                AuditDetail.of(event).seal(id, cipher));
    }

    private static Head lockHead(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(LOCK_HEAD)) {
            if (!rows.next()) {
                throw new IllegalStateException("the Protokoll has lost its head");
            }
            return new Head(rows.getLong(1), rows.getBytes(2));
        }
    }

    private static void moveHead(Head head, Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVE_HEAD)) {
            update.setLong(1, head.seq);
            update.setBytes(2, head.hash);
            update.executeUpdate();
        }
    }

    /** The last entry of the chain. */
    @SuppressWarnings("ArrayRecordComponent") // heads are never compared
    private record Head(long seq, byte[] hash) {}
}
