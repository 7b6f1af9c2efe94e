package org.clavis.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import org.clavis.crypto.SubjectPublicKey.Algorithm;

/**
 * The public key that letters to an organisation are sealed with: HPKE (RFC 9180) in base mode with X25519, HKDF-SHA256
 * and AES-256-GCM. A seal is the encapsulated key of 32 bytes followed by the ciphertext.
 */
public final class SealingKey {
    static final HpkeParameters PARAMETERS = parameters();

    private final SubjectPublicKey subject;
    private final HybridEncrypt encrypt;

    private SealingKey(SubjectPublicKey subject) throws GeneralSecurityException {
        this.subject = subject;
        this.encrypt = Keysets.primitive(Keysets.of(tinkKey(subject.raw())), HybridEncrypt.class);
    }

    /**
     * Reads SubjectPublicKeyInfo in PEM.
     *
     * @throws IllegalArgumentException if it is no X25519 key
     */
    public static SealingKey parse(String pem) {
        try {
            return new SealingKey(SubjectPublicKey.parse(Algorithm.X25519, pem));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key of X25519", e);
        }
    }

    static SealingKey of(HpkePublicKey key) throws GeneralSecurityException {
        return new SealingKey(new SubjectPublicKey(Algorithm.X25519, raw(key)));
    }

    /**
     * Seals for whoever has the private key.
     *
     * @param info what the seal is bound to: it opens only for somebody who says the same
     */
    public byte[] seal(byte[] plain, byte[] info) {
        try {
            return encrypt.encrypt(plain, info);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal for key " + id(), e);
        }
    }

    public String pem() {
        return subject.pem();
    }

    /** SHA-256 of the SubjectPublicKeyInfo, hexadecimal. */
    public String id() {
        return subject.id();
    }

    @AccessesPartialKey
    private static HpkePublicKey tinkKey(byte[] raw) throws GeneralSecurityException {
        return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(raw), null);
    }

    @AccessesPartialKey
    private static byte[] raw(HpkePublicKey key) {
        return key.getPublicKeyBytes().toByteArray();
    }

    private static HpkeParameters parameters() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
