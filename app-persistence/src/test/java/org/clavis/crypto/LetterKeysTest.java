package org.clavis.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterKeysTest {
    private static final byte[] LETTER = "Sehr geehrte Damen und Herren".getBytes(UTF_8);
    private static final byte[] INFO = "letter 1".getBytes(UTF_8);

    @TempDir
    Path temp;

    private LetterKeys ours;
    private LetterKeys theirs;

    @BeforeEach
    void twoOrganisations() throws Exception {
        KeyStore store = new KeyStore(temp.resolve("keystore"), TestKeys.rootKey(temp));
        ours = store.vaultOrNew(UUID.randomUUID()).letters();
        theirs = store.vaultOrNew(UUID.randomUUID()).letters();
    }

    @Test
    void sealedLetter_isOpenedByItsRecipientAlone() {
        byte[] sealed = SealingKey.parse(theirs.sealingKeys().get(0).pem()).seal(LETTER, INFO);

        assertThat(theirs.open(sealed, INFO)).isEqualTo(LETTER);
        assertThatThrownBy(() -> ours.open(sealed, INFO)).isInstanceOf(SealBroken.class);
    }

    @Test
    void sealedLetter_opensOnlyAsWhatItWasSealedAs() {
        byte[] sealed = theirs.sealingKeys().get(0).seal(LETTER, INFO);

        assertThatThrownBy(() -> theirs.open(sealed, "letter 2".getBytes(UTF_8)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void sameLetterSealedTwice_looksDifferent() {
        SealingKey key = theirs.sealingKeys().get(0);

        assertThat(key.seal(LETTER, INFO)).isNotEqualTo(key.seal(LETTER, INFO));
    }

    @Test
    void signature_isThatOfTheSignerAndOfTheMessage() {
        byte[] signature = ours.sign(LETTER);
        VerifyingKey key = VerifyingKey.parse(ours.verifyingKeys().get(0).pem());

        assertThat(key.verifies(signature, LETTER)).isTrue();
        assertThat(key.verifies(signature, INFO)).isFalse();
        assertThat(theirs.verifyingKeys().get(0).verifies(signature, LETTER)).isFalse();
    }

    /** No prefix, no wrapping: what any other program calls an Ed25519 signature. */
    @Test
    void signature_isVerifiedByTheJdkToo() throws Exception {
        String pem = ours.verifyingKeys().get(0).pem();
        byte[] encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        Signature jdk = Signature.getInstance("Ed25519");
        jdk.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        jdk.update(LETTER);

        byte[] signature = ours.sign(LETTER);

        assertThat(signature).hasSize(64);
        assertThat(jdk.verify(signature)).isTrue();
    }

    @Test
    void keyForSignatures_isNoKeyForSeals() {
        String pem = ours.verifyingKeys().get(0).pem();

        assertThatThrownBy(() -> SealingKey.parse(pem)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VerifyingKey.parse(ours.sealingKeys().get(0).pem()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keyInPem_isReadWhateverItsLineBreaks() {
        SealingKey key = ours.sealingKeys().get(0);

        assertThat(SealingKey.parse("  " + key.pem().replace("\n", "\r\n") + "\n\n")
                        .id())
                .isEqualTo(key.id());
    }

    @Test
    void anythingElse_isNoKey() {
        String pem = ours.sealingKeys().get(0).pem();
        for (String text : Arrays.asList(
                "",
                "-----BEGIN PUBLIC KEY-----",
                "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----",
                pem.replace("PUBLIC", "PRIVATE"),
                pem.replace("\nMC", "\nAA"),
                pem.replace("\nMC", "\n%%"))) {
            assertThatThrownBy(() -> SealingKey.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
