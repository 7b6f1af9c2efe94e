package org.clavis.audit.entity;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Recomputes the chain from its first entry. It finds every altered, exchanged, inserted or removed entry, the last ones
 * included as long as the head was left alone: who cuts the tail and turns back the head too is found only by comparing
 * with a head kept elsewhere.
 */
public final class ChainCheck {
    private static final int FETCH = 2_000;
    private static final int HASH_BYTES = 32;
    private static final String HEAD = "select seq, hash from audit_head";
    private static final String ENTRIES = "select id, seq, at, action, actor_id, entity, entity_id, subject_id, detail,"
            + " prev_hash, hash from audit_entry where seq <= ? order by seq";

    private final Chain chain = new Chain();
    private long seq;
    private byte[] hash = new byte[HASH_BYTES];

    private ChainCheck() {}

    /** Checks the chain of the entity manager's tenant, up to the entry that is the last one now. */
    public static ChainState run(EntityManager entities) {
        return entities.unwrap(Session.class).doReturningWork(connection -> new ChainCheck().run(connection));
    }

    private ChainState run(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HEAD);
                ResultSet head = query.executeQuery()) {
            if (!head.next()) {
                return new ChainState(0, 1L);
            }
            long last = head.getLong(1);
            boolean intact = follow(connection, last) && seq == last && Arrays.equals(hash, head.getBytes(2));
            return new ChainState(last, intact ? null : Math.min(seq + 1, Math.max(last, 1)));
        }
    }

    /** Goes on while the entries fit; {@link #seq} is then the last good one. */
    private boolean follow(Connection connection, long last) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ENTRIES)) {
            query.setFetchSize(FETCH);
            query.setLong(1, last);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    AuditRow row = row(rows);
                    byte[] expected = chain.hash(row, hash);
                    if (row.seq() != seq + 1
                            || !Arrays.equals(rows.getBytes(10), hash)
                            || !Arrays.equals(rows.getBytes(11), expected)) {
                        return false;
                    }
                    seq = row.seq();
                    hash = expected;
                }
            }
        }
        return true;
    }

    private static AuditRow row(ResultSet rows) throws SQLException {
        return new AuditRow(
                rows.getObject(1, UUID.class),
                rows.getLong(2),
                rows.getObject(3, OffsetDateTime.class).toInstant(),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getObject(7, UUID.class),
                rows.getObject(8, UUID.class),
                rows.getBytes(9));
    }
}
