package org.clavis.audit.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain: SHA-256 over the columns of an entry, each preceded by its length, and the hash of the entry before.
 * The values of an entry are sealed before, so that the chain holds even when a tenant's keys are gone. For one thread.
 */
final class Chain {
    private static final int ABSENT = -1;

    private final MessageDigest sha = sha256();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    byte[] hash(AuditRow row, byte[] previous) {
        add(row.id());
        add(row.seq());
        add(ChronoUnit.MICROS.between(Instant.EPOCH, row.at()));
        add(row.action());
        add(row.actorId());
        add(row.entity());
        add(row.entityId());
        add(row.subject());
        add(row.detail());
        add(previous);
        return sha.digest();
    }

    private void add(@Nullable UUID id) {
        if (id == null) {
            length(ABSENT);
        } else {
            length(2 * Long.BYTES);
            sha.update(number.clear().putLong(id.getMostSignificantBits()).flip());
            sha.update(number.clear().putLong(id.getLeastSignificantBits()).flip());
        }
    }

    private void add(long value) {
        length(Long.BYTES);
        sha.update(number.clear().putLong(value).flip());
    }

    private void add(@Nullable String text) {
        if (text == null) {
            length(ABSENT);
        } else {
            add(text.getBytes(UTF_8));
        }
    }

    private void add(byte[] bytes) {
        length(bytes.length);
        sha.update(bytes);
    }

    private void length(int bytes) {
        sha.update(number.clear().putInt(bytes).flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
