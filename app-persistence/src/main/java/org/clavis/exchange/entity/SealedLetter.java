package org.clavis.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.clavis.crypto.LetterKeys;
import org.clavis.crypto.SealBroken;
import org.clavis.crypto.SealingKey;
import org.clavis.exchange.entity.LetterRefused.Reason;

/**
 * A letter within this server: nobody but the recipient can open it, not even the sender.
 *
 * @param recipient id of the recipient
 * @param sealed the {@link SignedContent} as JSON, sealed for the recipient and bound to its {@link Heading}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SealedLetter(UUID id, UUID recipient, String kind, byte[] sealed) {
    /** Seals what was signed for that key. */
    public static SealedLetter of(SignedContent signed, UUID recipient, SealingKey key) {
        byte[] plain = signed.toJson().getBytes(UTF_8);
        return new SealedLetter(
                signed.id(),
                recipient,
                signed.kind(),
                key.seal(plain, signed.heading().bytes()));
    }

    /**
     * Opens the letter; whether the sender has signed it is still to be asked.
     *
     * @param from alias of the sender
     * @throws LetterRefused if it is not for these keys, or not the letter it says it is
     */
    public SignedContent open(String from, LetterKeys keys) {
        for (SealingKey key : keys.sealingKeys()) {
            Heading heading = new Heading(id, kind, from, key.id());
            try {
                return inside(new String(keys.open(sealed, heading.bytes()), UTF_8), heading);
            } catch (SealBroken another) {
                // It may be sealed for an older key.
            }
        }
        throw new LetterRefused(Reason.SEAL);
    }

    private static SignedContent inside(String json, Heading heading) {
        try {
            SignedContent signed = SignedContent.parse(json);
            if (signed.heading().equals(heading)) {
                return signed;
            }
        } catch (IllegalArgumentException malformed) {
            throw new LetterRefused(Reason.HEADING);
        }
        throw new LetterRefused(Reason.HEADING);
    }
}
