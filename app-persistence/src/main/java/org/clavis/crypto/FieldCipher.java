package org.clavis.crypto;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Seals single fields of one tenant: AES-256-GCM under one of the tenant's keysets. The seal holds only at the place it
 * was made for. Safe for use by many threads.
 */
public final class FieldCipher {
    private final UUID tenant;
    private final Aead aead;
    private final Map<Place, byte[]> bindings = new ConcurrentHashMap<>();

    FieldCipher(UUID tenant, Aead aead) {
        this.tenant = tenant;
        this.aead = aead;
    }

    /** Bytes for a {@code bytea} column; the plaintext is padded to steps of 16 bytes. */
    public byte[] seal(byte[] plain, String table, String column, UUID row) {
        return sealPadded(Padding.add(plain, 0), new Place(table, column), row);
    }

    /**
     * The plaintext of a sealed value.
     *
     * @throws SealBroken if the value was altered or belongs to another tenant, table, column or row
     */
    public byte[] open(byte[] sealed, String table, String column, UUID row) {
        byte[] padded = openPadded(sealed, new Place(table, column), row);
        return Arrays.copyOf(padded, Padding.plainLength(padded));
    }

    byte[] sealPadded(byte[] padded, Place place, UUID row) {
        try {
            return aead.encrypt(padded, Binding.withRow(binding(place), row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + place.table() + "." + place.column(), e);
        }
    }

    byte[] openPadded(byte[] sealed, Place place, UUID row) {
        try {
            return aead.decrypt(sealed, Binding.withRow(binding(place), row));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(place.table(), place.column(), row, e);
        }
    }

    private byte[] binding(Place place) {
        return bindings.computeIfAbsent(place, p -> Binding.of(tenant, p.table(), p.column()));
    }

    /** A column that holds sealed values. */
    record Place(String table, String column) {}
}
