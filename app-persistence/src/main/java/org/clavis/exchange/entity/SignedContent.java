package org.clavis.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an organisation said, and its signature: a text that can be kept, and be shown to others as proof.
 *
 * @param id of the letter it was sent as
 * @param kind of the letter, as in {@code honor.application}
 * @param signer alias of the organisation that signed
 * @param recipient id of the key the letter was sealed for, see {@code common.tenant_key}
 * @param sentAt moment of signing, ISO 8601 in UTC
 * @param content what was said
 * @param sha256 of the content in UTF-8, hexadecimal
 * @param signature Ed25519 over {@link #statement}, in Base64
 * @param publicKey the key that verifies it, SubjectPublicKeyInfo in PEM
 */
public record SignedContent(
        UUID id,
        String kind,
        String signer,
        String recipient,
        String sentAt,
        String content,
        String sha256,
        String signature,
        String publicKey) {
    private static final Gson JSON = new Gson();

    /** The line that says what the lines after it mean. */
    private static final String HEADING = "clavis-brief 1";

    /** Exactly what is signed: seven lines, each with its line feed. The content is in it by its hash. */
    public byte[] statement() {
        return statement(id, kind, signer, recipient, sentAt, sha256);
    }

    static byte[] statement(UUID id, String kind, String signer, String recipient, String sentAt, String sha256) {
        return (HEADING + "\nid: " + id + "\nkind: " + kind + "\nfrom: " + signer + "\nto: " + recipient + "\nsent: "
                        + sentAt + "\nsha256: " + sha256 + "\n")
                .getBytes(UTF_8);
    }

    /** Whether the hash is that of the content. */
    public boolean isWhole() {
        return sha256.equals(hash(content));
    }

    public Instant sent() {
        return Instant.parse(sentAt);
    }

    public String toJson() {
        return JSON.toJson(this);
    }

    /**
     * The inverse of {@link #toJson}.
     *
     * @throws IllegalArgumentException if the text is something else; without the text
     */
    public static SignedContent parse(String json) {
        try {
            SignedContent parsed = JSON.fromJson(json, SignedContent.class);
            if (parsed != null
                    && parsed.isComplete()
                    && parsed.sent().toString().equals(parsed.sentAt())) {
                return parsed;
            }
        } catch (JsonParseException | DateTimeException malformed) {
            throw new IllegalArgumentException("not a signed content");
        }
        throw new IllegalArgumentException("not a signed content");
    }

    static String hash(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What JSON left out is null, whatever the types say. */
    private boolean isComplete() {
        return Stream.of(id, kind, signer, recipient, sentAt, content, sha256, signature, publicKey)
                .allMatch(Objects::nonNull);
    }
}
