package org.clavis.exchange.entity;

import java.util.UUID;
import org.clavis.crypto.KeyStore;
import org.clavis.crypto.LetterKeys;
import org.clavis.crypto.SealingKey;
import org.clavis.crypto.TestKeys;
import org.clavis.crypto.VerifyingKey;
import org.clavis.shared.RowId;

/** Two organisations and what the first one writes to the second. */
final class TestLetters {
    static final String CONTENT = "{\n  \"name\": \"Jürgen Groß\",\n  \"years\": \"1984–2013\"\n}";
    static final String KIND = "honor.application";

    final LetterKeys club = keys();
    final LetterKeys federation = keys();
    final LetterKeys stranger = keys();

    TestLetters() {}

    static LetterKeys keys() {
        TestKeys.configure();
        return KeyStore.create(UUID.randomUUID()).letters();
    }

    SealingKey toFederation() {
        return federation.sealingKeys().get(0);
    }

    VerifyingKey byClub() {
        return club.verifyingKeys().get(0);
    }

    SignedContent signed() {
        return SignedContent.sign(
                new Heading(RowId.next(), KIND, "mv-lindenfeld", toFederation().id()), CONTENT, club);
    }

    byte[] file() {
        return LetterFile.write(signed(), "Musikverein Lindenfeld 1966 e. V.", club, toFederation());
    }
}
