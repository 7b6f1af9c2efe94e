package org.clavis.exchange.entity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.clavis.shared.RowId;
import org.junit.jupiter.api.Test;

class SealedLetterTest {
    private final TestLetters letters = new TestLetters();
    private final SignedContent signed = letters.signed();
    private final SealedLetter sealed = SealedLetter.of(signed, UUID.randomUUID(), letters.toFederation());

    @Test
    void recipient_opensWhatTheSenderHasSigned() {
        SignedContent opened = sealed.open("mv-lindenfeld", letters.federation);

        assertThat(opened).isEqualTo(signed);
        assertThat(opened.isSignedWith(letters.byClub())).isTrue();
    }

    @Test
    void seal_showsNothingOfTheContent() {
        assertThat(new String(sealed.sealed(), ISO_8859_1))
                .doesNotContain("years", "2013", "honor", "lindenfeld", signed.sha256());
    }

    @Test
    void nobodyElse_opensIt() {
        assertRefused(sealed, "mv-lindenfeld", letters.stranger);
        assertRefused(sealed, "mv-lindenfeld", letters.club);
    }

    @Test
    void letterPassedOffAsAnother_isNotOpened() {
        assertRefused(
                new SealedLetter(RowId.next(), sealed.recipient(), sealed.kind(), sealed.sealed()), "mv-lindenfeld");
        assertRefused(
                new SealedLetter(sealed.id(), sealed.recipient(), "honor.status", sealed.sealed()), "mv-lindenfeld");
        assertRefused(sealed, "sk-rotbach");
    }

    /** Somebody who knows the recipient's public key may seal, but not sign. */
    @Test
    void letterSignedBySomebodyElse_isNotTheSenders() {
        SignedContent forged = SignedContent.sign(signed.heading(), "{}", letters.stranger);
        SealedLetter letter = SealedLetter.of(forged, sealed.recipient(), letters.toFederation());

        SignedContent opened = letter.open("mv-lindenfeld", letters.federation);

        assertThat(opened.isSignedWith(letters.byClub())).isFalse();
    }

    @Test
    void contentSignedAsAnotherLetter_isRefused() {
        SignedContent earlier = letters.signed();
        byte[] plain = earlier.toJson().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] replayed = letters.toFederation().seal(plain, signed.heading().bytes());

        assertThatThrownBy(() -> new SealedLetter(signed.id(), sealed.recipient(), signed.kind(), replayed)
                        .open("mv-lindenfeld", letters.federation))
                .isInstanceOf(LetterRefused.class)
                .hasMessage("HEADING");
    }

    @Test
    void signedContent_isReadOnlyAsItIsWritten() {
        String json = signed.toJson();

        assertThat(SignedContent.parse(json)).isEqualTo(signed);
        for (String other : new String[] {
            "",
            "null",
            "[]",
            "{}",
            json + " ",
            json.replace("\"kind\"", "\"king\""),
            json.replace(",", ", "),
            "{" + json
        }) {
            assertThatThrownBy(() -> SignedContent.parse(other))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a signed content");
        }
    }

    @Test
    void signedContent_isNotSignedOnceAnythingIsChanged() {
        assertThat(with(signed.content() + " ", signed.sha256(), signed.signature())
                        .isSignedWith(letters.byClub()))
                .isFalse();
        String otherHash = SignedContent.hash("{}".getBytes(ISO_8859_1));
        assertThat(with("{}", otherHash, signed.signature()).isSignedWith(letters.byClub()))
                .isFalse();
        byte[] signature = Base64.getDecoder().decode(signed.signature());
        assertThat(with(
                                signed.content(),
                                signed.sha256(),
                                Base64.getMimeEncoder().encodeToString(signature))
                        .isSignedWith(letters.byClub()))
                .isFalse();
    }

    private SignedContent with(String content, String sha256, String signature) {
        return new SignedContent(
                signed.id(),
                signed.kind(),
                signed.signer(),
                signed.recipient(),
                signed.sentAt(),
                content,
                sha256,
                signature,
                signed.publicKey());
    }

    private void assertRefused(SealedLetter letter, String from) {
        assertRefused(letter, from, letters.federation);
    }

    private static void assertRefused(SealedLetter letter, String from, org.clavis.crypto.LetterKeys keys) {
        assertThatThrownBy(() -> letter.open(from, keys))
                .isInstanceOf(LetterRefused.class)
                .hasMessage("SEAL");
    }
}
