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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * How far each program has been told of changes. Plain statements instead of entities: the Protokoll tells who had a
 * program told, not of every message.
 */
@ApplicationScoped
public class DeliveryRepository {
    private static final String BEGIN =
            "insert into webhook_delivery (webhook_id, told_up_to)" + " select ?, coalesce(max(seq), 0) from change";
    private static final String DUE = "select webhook_id from webhook_delivery where next_try_at <= now()"
            + " and (leased_until is null or leased_until < now())"
            + " and told_up_to < (select coalesce(max(seq), 0) from change)";

    /** Longer than the other side may take to answer: two nodes never tell the same at once. */
    private static final String LEASE = "update webhook_delivery set leased_until = now() + interval '1 minute'"
            + " where webhook_id = ? and next_try_at <= now() and (leased_until is null or leased_until < now())"
            + " returning told_up_to";

    private static final String TOLD = "update webhook_delivery set leased_until = null, told_up_to = ?, failures = 0,"
            + " next_try_at = now(), told_at = now(), last_status = ? where webhook_id = ?";
    private static final String PASSED =
            "update webhook_delivery set leased_until = null, told_up_to = ? where webhook_id = ?";

    /** One minute, two, four … up to six hours between two attempts. */
    private static final String FAILED = "update webhook_delivery set leased_until = null, failures = failures + 1,"
            + " next_try_at = now() + least(power(2, least(failures, 9)), 360) * interval '1 minute', last_status = ?"
            + " where webhook_id = ? returning failures";

    private static final String AT_ONCE =
            "update webhook_delivery set failures = 0, next_try_at = now(), leased_until = null where webhook_id = ?";
    private static final String STANDINGS = "select webhook_id, told_up_to, failures,"
            + " (select count(*) from change where seq > told_up_to), told_at, last_status from webhook_delivery";

    @PersistenceContext(unitName = "clavis")
    private EntityManager entities;

    protected DeliveryRepository() {}

    DeliveryRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The program is told of what comes from now on. */
    public void begin(UUID webhook) {
        write(BEGIN, webhook);
    }

    /** Programs for which there is something new, and whose time has come. */
    public List<UUID> due() {
        return list(DUE, row -> row.getObject(1, UUID.class));
    }

    /** Takes it on to tell the program; nothing if somebody else is about to, or its time has not come. */
    public Optional<Long> lease(UUID webhook) {
        return list(LEASE, row -> row.getLong(1), webhook).stream().findFirst();
    }

    public void told(UUID webhook, long upTo, int status) {
        write(TOLD, upTo, status, webhook);
    }

    /** There was nothing that it wants to be told of. */
    public void passed(UUID webhook, long upTo) {
        write(PASSED, upTo, webhook);
    }

    /**
     * It is tried again after a while, which doubles each time.
     *
     * @return how often it has failed in a row
     */
    public int failed(UUID webhook, int status) {
        return list(FAILED, row -> row.getInt(1), status, webhook).stream()
                .findFirst()
                .orElse(0);
    }

    /** It is tried again at once. */
    public void atOnce(UUID webhook) {
        write(AT_ONCE, webhook);
    }

    public List<DeliveryStanding> standings() {
        return list(STANDINGS, DeliveryRepository::standing);
    }

    private static DeliveryStanding standing(ResultSet row) throws SQLException {
        OffsetDateTime toldAt = row.getObject(5, OffsetDateTime.class);
        return new DeliveryStanding(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getInt(3),
                row.getInt(4),
                toldAt == null ? null : toldAt.toInstant(),
                row.getObject(6, Integer.class));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = prepared(connection, sql, values);
                    ResultSet rows = query.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(reading.of(rows));
                }
                return list;
            }
        });
    }

    private void write(String sql, Object... values) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values)) {
                statement.executeUpdate();
            }
        });
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
