package org.clavis.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.crypto.LetterKeys;
import org.clavis.crypto.SealBroken;
import org.clavis.crypto.SealingKey;
import org.clavis.crypto.VerifyingKey;
import org.clavis.shared.BusinessRuleViolated;

/**
 * A letter as a file, for organisations that have no part in this server. Described for other programs in {@code
 * letter-format.md}.
 *
 * @param sender who says to have made it
 * @param recipientKey id of the key it is sealed for
 * @param sha256 of the content, hexadecimal
 * @param signature Ed25519 over {@link SignedContent#statement}, in Base64
 * @param sealed the content in UTF-8, sealed and bound to everything above, in Base64
 */
public record LetterFile(
        String format,
        int version,
        String id,
        String kind,
        String sentAt,
        Sender sender,
        String recipientKey,
        String sha256,
        String signature,
        String sealed) {
    /** More than any letter needs. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    static final String FORMAT = "clavis-brief";
    static final int VERSION = 1;

    /**
     * The organisation that made the file.
     *
     * @param name to show
     * @param signingKey its key for signatures, in PEM
     * @param letterKey its key for letters to it, in PEM
     */
    public record Sender(String alias, String name, String signingKey, String letterKey) {}

    /** The file for what was signed. */
    public static byte[] write(SignedContent signed, String name, LetterKeys own, SealingKey recipient) {
        String letterKey = own.sealingKeys().get(0).pem();
        Sender sender = new Sender(signed.signer(), name, signed.publicKey(), letterKey);
        byte[] sealed = recipient.seal(signed.content().getBytes(UTF_8), info(signed.statement(), sender));
        LetterFile file = new LetterFile(
                FORMAT,
                VERSION,
                signed.id().toString(),
                signed.kind(),
                signed.sentAt(),
                sender,
                signed.recipient(),
                signed.sha256(),
                signed.signature(),
                Base64.getEncoder().encodeToString(sealed));
        return LetterJson.write(file);
    }

    /**
     * Reads a file without opening it.
     *
     * @throws BusinessRuleViolated in field {@code file}, if it is too large, of another format or version, or damaged
     */
    public static LetterFile read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused("tooLarge", MOST_BYTES / (1024 * 1024));
        }
        return LetterJson.read(bytes);
    }

    /**
     * Opens the file.
     *
     * @return the content, certainly signed with the key the file names; whose that is is still to be asked
     * @throws BusinessRuleViolated in field {@code file}, if it is for somebody else, damaged or not signed
     */
    public SignedContent open(LetterKeys keys) {
        if (keys.sealingKeys().stream().noneMatch(key -> key.id().equals(recipientKey))) {
            throw refused("notForUs");
        }
        try {
            VerifyingKey signer = VerifyingKey.parse(sender.signingKey);
            byte[] statement = SignedContent.statement(heading(), sentAt, sha256);
            if (!SignedContent.isMoment(sentAt) || !SignedContent.isSigned(signer, signature, statement)) {
                throw refused("notSigned");
            }
            byte[] content = keys.open(bytes(sealed), info(statement, sender));
            SignedContent signed = with(text(content));
            if (signed.isSignedWith(signer)) {
                return signed;
            }
        } catch (SealBroken | IllegalArgumentException | CharacterCodingException e) {
            throw refused("damaged");
        }
        throw refused("damaged");
    }

    private SignedContent with(String content) {
        return new SignedContent(
                UUID.fromString(id),
                kind,
                sender.alias,
                recipientKey,
                sentAt,
                content,
                sha256,
                signature,
                sender.signingKey);
    }

    /** @throws IllegalArgumentException if a part has another form */
    private Heading heading() {
        UUID letter = UUID.fromString(id);
        if (!letter.toString().equals(id)) {
            throw new IllegalArgumentException("not as ids are written");
        }
        return new Heading(letter, kind, sender.alias, recipientKey);
    }

    /** What the seal is bound to: the statement, and what the file says of its sender besides. */
    private static byte[] info(byte[] statement, Sender sender) {
        SealingKey letterKey = SealingKey.parse(sender.letterKey);
        if (!letterKey.pem().equals(sender.letterKey) || sender.name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not as names and keys are written");
        }
        return (new String(statement, UTF_8) + "name: " + sender.name + "\nanswers: " + letterKey.id() + "\n")
                .getBytes(UTF_8);
    }

    private static byte[] bytes(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("not as Base64 is written");
        }
        return bytes;
    }

    /** What JSON left out is null, whatever the types say. */
    boolean isComplete() {
        return Stream.of(id, kind, sentAt, sender, recipientKey, sha256, signature, sealed)
                        .allMatch(Objects::nonNull)
                && Stream.of(sender.alias, sender.name, sender.signingKey, sender.letterKey)
                        .allMatch(Objects::nonNull);
    }

    static String text(byte[] utf8) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    static BusinessRuleViolated refused(String why, Object... arguments) {
        return new BusinessRuleViolated("file", "exchange.file." + why, arguments);
    }
}
