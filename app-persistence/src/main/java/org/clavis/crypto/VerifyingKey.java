package org.clavis.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.signature.Ed25519Parameters;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import org.clavis.crypto.SubjectPublicKey.Algorithm;

/** The public key that an organisation's signatures are checked with: Ed25519, signatures of the plain 64 bytes. */
public final class VerifyingKey {
    static final Ed25519Parameters PARAMETERS = Ed25519Parameters.create(Ed25519Parameters.Variant.NO_PREFIX);

    private final SubjectPublicKey subject;
    private final PublicKeyVerify verify;

    private VerifyingKey(SubjectPublicKey subject) throws GeneralSecurityException {
        this.subject = subject;
        this.verify = Keysets.primitive(Keysets.of(tinkKey(subject.raw())), PublicKeyVerify.class);
    }

    /**
     * Reads SubjectPublicKeyInfo in PEM.
     *
     * @throws IllegalArgumentException if it is no Ed25519 key
     */
    public static VerifyingKey parse(String pem) {
        try {
            return new VerifyingKey(SubjectPublicKey.parse(Algorithm.ED25519, pem));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key of Ed25519", e);
        }
    }

    static VerifyingKey of(Ed25519PublicKey key) throws GeneralSecurityException {
        return new VerifyingKey(new SubjectPublicKey(Algorithm.ED25519, raw(key)));
    }

    /** Whether exactly this message was signed with the private key that belongs to this one. */
    public boolean verifies(byte[] signature, byte[] message) {
        try {
            verify.verify(signature, message);
            return true;
        } catch (GeneralSecurityException refused) {
            return false;
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
    private static Ed25519PublicKey tinkKey(byte[] raw) throws GeneralSecurityException {
        return Ed25519PublicKey.create(Bytes.copyFrom(raw));
    }

    @AccessesPartialKey
    private static byte[] raw(Ed25519PublicKey key) {
        return key.getPublicKeyBytes().toByteArray();
    }
}
