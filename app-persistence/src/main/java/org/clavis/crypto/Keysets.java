package org.clavis.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keysets: one primary key that seals or signs, and older ones that still open. */
final class Keysets {
    private static final Configuration TINK = TinkConfig2026.get();

    private Keysets() {}

    /** A keyset that wraps others. */
    static KeysetHandle generate() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK);
    }

    static KeysetHandle generate(Purpose purpose) throws GeneralSecurityException {
        Parameters parameters =
                switch (purpose) {
                    case FIELDS, AUDIT -> PredefinedAeadParameters.AES256_GCM;
                    case SIGNING -> VerifyingKey.PARAMETERS;
                    case LETTERS -> SealingKey.PARAMETERS;
                };
        return KeysetHandle.generateNew(parameters, TINK);
    }

    static KeysetHandle of(Key only) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(only).withRandomId().makePrimary())
                .build();
    }

    static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return primitive(keyset, Aead.class);
    }

    static <P> P primitive(KeysetHandle keyset, Class<P> type) throws GeneralSecurityException {
        return keyset.getPrimitive(TINK, type);
    }

    /** The public keys of a keyset of key pairs, the primary one first. */
    static List<Key> publicKeys(KeysetHandle pairs) throws GeneralSecurityException {
        KeysetHandle keys = pairs.getPublicKeysetHandle();
        Key primary = keys.getPrimary().getKey();
        return Stream.concat(
                        Stream.of(primary),
                        IntStream.range(0, keys.size())
                                .mapToObj(i -> keys.getAt(i).getKey())
                                .filter(key -> !key.equalsKey(primary)))
                .toList();
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
