package org.clavis.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Keysets for AES-256-GCM: one primary key that seals, and older ones that still open. */
final class Keysets {
    private static final Configuration TINK = AeadConfig2026.get();

    private Keysets() {}

    static KeysetHandle generate() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK);
    }

    static KeysetHandle of(Key only) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(only).withRandomId().makePrimary())
                .build();
    }

    static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(TINK, Aead.class);
    }

    /** The keyset sealed by another key, in Base64. */
    static String wrap(KeysetHandle keyset, Aead by, byte[] binding) throws GeneralSecurityException {
        return encode(TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, by, binding, TINK));
    }

    static KeysetHandle unwrap(String wrapped, Aead by, byte[] binding) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(decode(wrapped), by, binding, TINK);
    }

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] decode(String text) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("no Base64", e);
        }
    }
}
