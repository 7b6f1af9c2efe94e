package org.clavis.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key of 32 bytes as the rest of the world writes it: SubjectPublicKeyInfo (RFC 8410), in PEM.
 *
 * @param algorithm of the key
 * @param raw the key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SubjectPublicKey(Algorithm algorithm, byte[] raw) {
    private static final int RAW_BYTES = 32;
    private static final String HEAD = "-----BEGIN PUBLIC KEY-----";
    private static final String FOOT = "-----END PUBLIC KEY-----";

    /** All that stands before the key itself is the same for all keys of an algorithm. */
    enum Algorithm {
        X25519("302a300506032b656e032100"),
        ED25519("302a300506032b6570032100");

        private final String hexadecimal;

        Algorithm(String hexadecimal) {
            this.hexadecimal = hexadecimal;
        }

        byte[] prefix() {
            return HexFormat.of().parseHex(hexadecimal);
        }
    }

    /**
     * Reads PEM, whatever its line breaks.
     *
     * @throws IllegalArgumentException if it is anything but a public key of the algorithm
     */
    static SubjectPublicKey parse(Algorithm algorithm, String pem) {
        String text = pem.strip();
        if (!text.startsWith(HEAD) || !text.endsWith(FOOT) || text.length() < HEAD.length() + FOOT.length()) {
            throw new IllegalArgumentException("no public key in PEM");
        }
        String body = text.substring(HEAD.length(), text.length() - FOOT.length());
        byte[] bytes = Base64.getDecoder().decode(body.replaceAll("\\s", ""));
        byte[] prefix = algorithm.prefix();
        int head = prefix.length;
        if (bytes.length != head + RAW_BYTES || !Arrays.equals(prefix, 0, head, bytes, 0, head)) {
            throw new IllegalArgumentException("no public key of " + algorithm);
        }
        return new SubjectPublicKey(algorithm, Arrays.copyOfRange(bytes, head, bytes.length));
    }

    String pem() {
        return HEAD + "\n" + Base64.getEncoder().encodeToString(encoded()) + "\n" + FOOT + "\n";
    }

    /** SHA-256 of the SubjectPublicKeyInfo, hexadecimal. */
    String id() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] encoded() {
        byte[] prefix = algorithm.prefix();
        byte[] bytes = Arrays.copyOf(prefix, prefix.length + raw.length);
        System.arraycopy(raw, 0, bytes, prefix.length, raw.length);
        return bytes;
    }
}
