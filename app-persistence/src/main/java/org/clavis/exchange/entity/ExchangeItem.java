package org.clavis.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter in the exchange box, between its sender's outbox and its recipient. The server can see that it is there. */
@Entity
@Table(name = "exchange_item", schema = "common")
public class ExchangeItem {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Id
    private UUID id;

    /** Given by the database. */
    @Column(insertable = false, updatable = false)
    private long seq;

    private UUID senderId;

    private UUID recipientId;

    private String kind;

    private byte @Nullable [] sealed;

    private Instant arrivedAt;

    private @Nullable Instant collectedAt;

    private int attempts;

    private Instant dueAt;

    private @Nullable String fault;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected ExchangeItem() {}

    /** The recipient has it: what is not needed any more is not kept. */
    void collected(Instant now) {
        collectedAt = now;
        sealed = null;
        fault = null;
    }

    /** It stays, and is tried again after a while, each time a longer one. */
    void failed(String why, Instant now) {
        fault = why;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 20));
        dueAt = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        attempts++;
    }

    /**
     * The letter as it was sent.
     *
     * @throws IllegalStateException if it has been collected
     */
    public SealedLetter letter() {
        if (sealed == null) {
            throw new IllegalStateException("letter " + id + " has been collected");
        }
        return new SealedLetter(id, recipientId, kind, sealed);
    }

    public UUID id() {
        return id;
    }

    public UUID senderId() {
        return senderId;
    }

    public UUID recipientId() {
        return recipientId;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public @Nullable Instant collectedAt() {
        return collectedAt;
    }

    /** How often it could not be delivered. */
    public int attempts() {
        return attempts;
    }

    /** Not to be tried before. */
    public Instant dueAt() {
        return dueAt;
    }

    /** What kind of thing went wrong the last time. */
    public @Nullable String fault() {
        return fault;
    }
}
