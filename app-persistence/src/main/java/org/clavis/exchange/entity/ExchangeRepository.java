package org.clavis.exchange.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;

/** The exchange box in schema {@code common}; never in one transaction with a tenant's data. */
@ApplicationScoped
public class ExchangeRepository {
    private static final String ADD = "insert into common.exchange_item"
            + " (id, sender_id, recipient_id, kind, sealed, arrived_at, due_at, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, 0) on conflict (id) do nothing";

    @PersistenceContext(unitName = "common")
    private EntityManager entities;

    /** For the container. */
    protected ExchangeRepository() {}

    /** @param entities of the unit {@code common} */
    ExchangeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Puts a letter into the box, or finds that it is there; committed when this returns. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(UUID sender, SealedLetter letter, Instant now) {
        entities.unwrap(Session.class).doWork(connection -> insert(connection, sender, letter, now));
    }

    /** The next letters a recipient is to be given, those of one sender in the order they were sent. */
    @Transactional(TxType.NOT_SUPPORTED)
    public List<ExchangeItem> due(UUID recipient, Instant now, int most) {
        return entities.createQuery(
                        "select i from ExchangeItem i where i.recipientId = :recipient and i.collectedAt is null"
                                + " and i.dueAt <= :now order by i.seq",
                        ExchangeItem.class)
                .setParameter("recipient", recipient)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whom there are letters for that may be tried now. */
    @Transactional(TxType.NOT_SUPPORTED)
    public List<UUID> recipients(Instant now) {
        return entities.createQuery(
                        "select distinct i.recipientId from ExchangeItem i"
                                + " where i.collectedAt is null and i.dueAt <= :now",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** How many letters from or to an organisation could not be delivered yet although it was tried. */
    @Transactional(TxType.NOT_SUPPORTED)
    public long stuck(UUID organisation) {
        return entities.createQuery(
                        "select count(i) from ExchangeItem i where i.collectedAt is null and i.fault is not null"
                                + " and (i.senderId = :organisation or i.recipientId = :organisation)",
                        Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }

    /** The recipient has the letter; committed when this returns. */
    @Transactional(TxType.REQUIRES_NEW)
    public void collected(UUID letter, Instant now) {
        change(letter, item -> item.collected(now));
    }

    /**
     * The letter could not be delivered; committed when this returns.
     *
     * @param fault what kind of thing went wrong, no data
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID letter, String fault, Instant now) {
        change(letter, item -> item.failed(fault, now));
    }

    /** Another node may have been quicker: what is collected stays so. */
    private void change(UUID letter, Consumer<ExchangeItem> change) {
        ExchangeItem item = entities.find(ExchangeItem.class, letter);
        if (item != null && item.collectedAt() == null) {
            change.accept(item);
        }
    }

    private static void insert(Connection connection, UUID sender, SealedLetter letter, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, letter.id());
            insert.setObject(2, sender);
            insert.setObject(3, letter.recipient());
            insert.setString(4, letter.kind());
            insert.setBytes(5, letter.sealed());
            insert.setObject(6, now.atOffset(ZoneOffset.UTC));
            insert.setObject(7, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
