package org.clavis.crypto;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sealed value on its way between entity and database. Queries that select a sealed field get one of these, to be
 * opened by {@link SealedRows}.
 */
public final class Ciphertext {
    private final SealedColumn column;
    private final byte[] bytes;
    private final @Nullable Object plain;

    /** A value as it came from the database. */
    Ciphertext(SealedColumn column, byte[] bytes) {
        this(column, bytes, null);
    }

    /** A value just sealed, which remembers what it seals until it is written. */
    Ciphertext(SealedColumn column, byte[] bytes, @Nullable Object plain) {
        this.column = column;
        this.bytes = bytes;
        this.plain = plain;
    }

    byte[] bytes() {
        return bytes;
    }

    Object open(UUID row, FieldCipher cipher) {
        return column.open(bytes, row, cipher);
    }

    @Nullable
    Object plain() {
        return plain;
    }

    /** Says where the value belongs and nothing of what it is. */
    @Override
    public String toString() {
        return "sealed " + column.place().table() + "." + column.place().column();
    }
}
