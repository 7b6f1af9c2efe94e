package org.clavis.exchange.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * What a tenant has sent and received. Plain statements instead of entities: the Protokoll tells of a letter once, as
 * sent or received, and not of every row that helps to carry it.
 */
@ApplicationScoped
public class PostRepository {
    private static final String ADD =
            "insert into exchange_outbox (id, recipient_id, kind, sealed) values (?, ?, ?, ?)";
    private static final String WAITING = "select id, recipient_id, kind, sealed from exchange_outbox"
            + " where relayed_at is null order by seq limit ?";
    private static final String RELAYED = "update exchange_outbox set relayed_at = now() where id = ?";
    private static final String IS_RECEIVED = "select 1 from exchange_receipt where item_id = ?";
    private static final String RECEIVED =
            "insert into exchange_receipt (item_id, sender, kind, sha256, signature, received_at)"
                    + " values (?, ?, ?, ?, ?, now())";

    @PersistenceContext(unitName = "clavis")
    private EntityManager entities;

    /** For the container. */
    protected PostRepository() {}

    /** @param entities of a tenant */
    PostRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Puts a letter into the outbox, with the running transaction. */
    public void add(SealedLetter letter) {
        write(ADD, letter.id(), letter.recipient(), letter.kind(), letter.sealed());
    }

    /** Letters that are not in the exchange box yet, in the order they were sent. */
    @Transactional
    public List<SealedLetter> waiting(int most) {
        return read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(WAITING)) {
                query.setInt(1, most);
                return letters(query.executeQuery());
            }
        });
    }

    /** The letter lies in the exchange box. */
    @Transactional
    public void relayed(UUID letter) {
        write(RELAYED, letter);
    }

    public boolean isReceived(UUID letter) {
        return read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(IS_RECEIVED)) {
                query.setObject(1, letter);
                return query.executeQuery().next();
            }
        });
    }

    /** The receipt of a letter, with the running transaction; whoever writes a second one at the same time fails. */
    public void received(SignedContent letter) {
        write(RECEIVED, letter.id(), letter.signer(), letter.kind(), letter.sha256(), letter.signature());
    }

    private static List<SealedLetter> letters(ResultSet rows) throws SQLException {
        List<SealedLetter> letters = new ArrayList<>();
        while (rows.next()) {
            letters.add(new SealedLetter(
                    rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3), rows.getBytes(4)));
        }
        return letters;
    }

    private <T> T read(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }

    private void write(String sql, Object... values) {
        entities.unwrap(Session.class).doWork(connection -> execute(connection, sql, values));
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
