package org.clavis.crypto;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * The key pairs of an organisation: what it signs with, and what letters to it are opened with. The private halves stay
 * inside.
 */
public final class LetterKeys {
    private final PublicKeySign sign;
    private final HybridDecrypt decrypt;
    private final List<VerifyingKey> verifying = new ArrayList<>();
    private final List<SealingKey> sealing = new ArrayList<>();

    LetterKeys(KeysetHandle signing, KeysetHandle letters) throws GeneralSecurityException {
        this.sign = Keysets.primitive(signing, PublicKeySign.class);
        this.decrypt = Keysets.primitive(letters, HybridDecrypt.class);
        for (Key key : Keysets.publicKeys(signing)) {
            verifying.add(VerifyingKey.of((Ed25519PublicKey) key));
        }
        for (Key key : Keysets.publicKeys(letters)) {
            sealing.add(SealingKey.of((HpkePublicKey) key));
        }
    }

    /** The signature of the message: 64 bytes, Ed25519. */
    public byte[] sign(byte[] message) {
        try {
            return sign.sign(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    /**
     * Opens what was sealed with one of {@link #sealingKeys}.
     *
     * @param info what the seal is bound to
     * @throws SealBroken if it was altered, sealed for another key or bound to something else
     */
    public byte[] open(byte[] sealed, byte[] info) {
        try {
            return decrypt.decrypt(sealed, info);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    /** For signatures, the key that signs now first. */
    public List<VerifyingKey> verifyingKeys() {
        return List.copyOf(verifying);
    }

    /** For letters to this organisation, the key to be used now first. */
    public List<SealingKey> sealingKeys() {
        return List.copyOf(sealing);
    }
}
