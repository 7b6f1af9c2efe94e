package org.clavis.federation.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * The feed of changes. Plain statements instead of entities: the Protokoll tells of what has changed, and needs no second
 * entry for having it noted down.
 */
@ApplicationScoped
public class ChangeRepository {
    /**
     * Whoever adds waits for those who have added before: numbers become visible in their order, so that no reader passes
     * one by that is committed later.
     */
    private static final String IN_TURN = "select pg_advisory_xact_lock('change'::regclass::oid::bigint)";

    /** Once in a transaction, however often something happens to the record in it. */
    private static final String ADD = "insert into change (kind, subject_id) select ?, ? where not exists"
            + " (select 1 from change where kind = ? and subject_id = ? and at = now())";

    private static final String SINCE =
            "select seq, kind, subject_id, at from change where seq > ? order by seq limit ?";

    @PersistenceContext(unitName = "clavis")
    private EntityManager entities;

    protected ChangeRepository() {}

    ChangeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Notes a change, with the running transaction. */
    public void add(ChangeKind kind, UUID subject) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement turn = connection.prepareStatement(IN_TURN);
                    PreparedStatement insert = connection.prepareStatement(ADD)) {
                turn.executeQuery();
                insert.setString(1, kind.name());
                insert.setObject(2, subject);
                insert.setString(3, kind.name());
                insert.setObject(4, subject);
                insert.executeUpdate();
            }
        });
    }

    /** What came after a cursor, oldest first. */
    public List<ChangeNote> since(long cursor, int most) {
        return read(connection -> since(connection, cursor, most));
    }

    private static List<ChangeNote> since(Connection connection, long cursor, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SINCE)) {
            query.setLong(1, cursor);
            query.setInt(2, most);
            List<ChangeNote> notes = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    notes.add(note(rows));
                }
            }
            return notes;
        }
    }

    private static ChangeNote note(ResultSet row) throws SQLException {
        return new ChangeNote(
                row.getLong(1),
                ChangeKind.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    private <T> T read(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
