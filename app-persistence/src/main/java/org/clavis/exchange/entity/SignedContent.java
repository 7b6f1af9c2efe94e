package org.clavis.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.crypto.LetterKeys;
import org.clavis.crypto.VerifyingKey;

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
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    /** Signs a content as the letter it is to be sent as. */
    public static SignedContent sign(Heading heading, String content, LetterKeys keys) {
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        String hash = hash(content.getBytes(UTF_8));
        return new SignedContent(
                heading.id(),
                heading.kind(),
                heading.from(),
                heading.to(),
                now,
                content,
                hash,
                Base64.getEncoder().encodeToString(keys.sign(statement(heading, now, hash))),
                keys.verifyingKeys().get(0).pem());
    }

    /** Whether the content is the one whose hash was signed, with the private half of this key. */
    public boolean isSignedWith(VerifyingKey key) {
        try {
            return sha256.equals(hash(content.getBytes(UTF_8)))
                    && key.pem().equals(publicKey)
                    && isSigned(key, signature, statement());
        } catch (IllegalArgumentException noHeading) {
            return false;
        }
    }

    /** Exactly what is signed: seven lines, each with its line feed. The content is in it by its hash. */
    public byte[] statement() {
        return statement(heading(), sentAt, sha256);
    }

    public Heading heading() {
        return new Heading(id, kind, signer, recipient);
    }

    public Instant sent() {
        return Instant.parse(sentAt);
    }

    /** A text to be kept, or to be put into another letter. */
    public String toJson() {
        return JSON.toJson(this);
    }

    /**
     * The inverse of {@link #toJson}.
     *
     * @throws IllegalArgumentException if the text is anything that {@code toJson} does not write; the text is not in it
     */
    public static SignedContent parse(String json) {
        try {
            SignedContent parsed = JSON.fromJson(json, SignedContent.class);
            if (parsed != null && parsed.isComplete() && parsed.toJson().equals(json)) {
                return parsed;
            }
        } catch (JsonParseException malformed) {
            throw malformed();
        }
        throw malformed();
    }

    static byte[] statement(Heading heading, String sentAt, String sha256) {
        return (heading.lines() + "sent: " + sentAt + "\nsha256: " + sha256 + "\n").getBytes(UTF_8);
    }

    /** Base64 has more than one way of writing the same bytes; only one of them counts. */
    static boolean isSigned(VerifyingKey key, String signature, byte[] statement) {
        try {
            byte[] bytes = Base64.getDecoder().decode(signature);
            return Base64.getEncoder().encodeToString(bytes).equals(signature) && key.verifies(bytes, statement);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is a moment, written as this class writes one. */
    static boolean isMoment(String sentAt) {
        try {
            return Instant.parse(sentAt).toString().equals(sentAt);
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    /** What JSON left out is null, whatever the types say. */
    private boolean isComplete() {
        return Stream.of(id, kind, signer, recipient, sentAt, content, sha256, signature, publicKey)
                        .allMatch(Objects::nonNull)
                && isMoment(sentAt);
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("not a signed content");
    }
}
