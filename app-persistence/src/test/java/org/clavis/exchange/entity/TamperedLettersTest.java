package org.clavis.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;

/** Ten thousand letters with one bit flipped, anywhere: none is taken for what its sender wrote. */
class TamperedLettersTest {
    private static final long SEED = 20261121;

    private final TestLetters letters = new TestLetters();
    private final Random random = new Random(SEED);

    @Test
    void letterInTheBox_isRefused() {
        SealedLetter whole = SealedLetter.of(letters.signed(), UUID.randomUUID(), letters.toFederation());

        assertThat(accepted(whole.sealed(), 4_000, altered -> {
                    SealedLetter letter = new SealedLetter(whole.id(), whole.recipient(), whole.kind(), altered);
                    signed(letter.open("mv-lindenfeld", letters.federation));
                }))
                .isEmpty();
    }

    @Test
    void file_isRefused() {
        assertThat(accepted(
                        letters.file(),
                        4_000,
                        altered -> signed(LetterFile.read(altered).open(letters.federation))))
                .isEmpty();
    }

    @Test
    void keptContent_isRefused() {
        byte[] kept = letters.signed().toJson().getBytes(UTF_8);

        assertThat(accepted(kept, 2_000, altered -> signed(SignedContent.parse(new String(altered, UTF_8)))))
                .isEmpty();
    }

    private void signed(SignedContent opened) {
        if (!opened.isSignedWith(letters.byClub())) {
            throw new LetterRefused(LetterRefused.Reason.SIGNATURE);
        }
    }

    /** The flipped bits that nobody noticed. */
    private List<Integer> accepted(byte[] whole, int times, Consumer<byte[]> reading) {
        List<Integer> accepted = new ArrayList<>();
        reading.accept(whole);
        for (int i = 0; i < times; i++) {
            int bit = random.nextInt(whole.length * Byte.SIZE);
            byte[] altered = whole.clone();
            altered[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            if (isTakenForTrue(altered, reading)) {
                accepted.add(bit);
            }
        }
        return accepted;
    }

    private static boolean isTakenForTrue(byte[] altered, Consumer<byte[]> reading) {
        try {
            reading.accept(altered);
            return true;
        } catch (LetterRefused | BusinessRuleViolated | IllegalArgumentException refused) {
            return false;
        }
    }
}
