package org.clavis.crypto;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldCipherTest {
    private static final UUID ROW = UUID.randomUUID();
    private static final byte[] NAME = "Grünwald".getBytes(UTF_8);

    @TempDir
    static Path temp;

    private static FieldCipher club;
    private static FieldCipher otherClub;

    @BeforeAll
    static void keys() throws Exception {
        KeyStore store = new KeyStore(temp.resolve("keystore"), TestKeys.rootKey(temp));
        club = store.vaultOrNew(UUID.randomUUID()).cipher(Purpose.FIELDS);
        otherClub = store.vaultOrNew(UUID.randomUUID()).cipher(Purpose.FIELDS);
    }

    private static byte[] seal(byte[] plain) {
        return club.seal(plain, "member", "family_name", ROW);
    }

    @Test
    void sealedValue_opensAtItsPlace() {
        assertThat(club.open(seal(NAME), "member", "family_name", ROW)).isEqualTo(NAME);
    }

    @Test
    void equalValues_haveDifferentSeals() {
        assertThat(seal(NAME)).isNotEqualTo(seal(NAME));
        assertThat(new String(seal(NAME), ISO_8859_1)).doesNotContain(new String(NAME, ISO_8859_1));
    }

    @Test
    void emptyValue_staysEmpty() {
        assertThat(club.open(seal(new byte[0]), "member", "family_name", ROW)).isEmpty();
    }

    @Test
    void everyLengthAndTrailingBytes_surviveThePadding() {
        for (int length = 0; length < 70; length++) {
            for (byte last : new byte[] {0, 1, (byte) 0x80, (byte) 0xFF}) {
                byte[] plain = new byte[length];
                if (length > 0) {
                    plain[length - 1] = last;
                }
                assertThat(club.open(seal(plain), "member", "family_name", ROW)).isEqualTo(plain);
            }
        }
    }

    @Test
    void lengthOfANameShowsOnlyInStepsOf16Bytes() {
        assertThat(IntStream.range(0, 48)
                        .map(length -> seal(new byte[length]).length)
                        .distinct())
                .hasSize(3);
    }

    @Test
    void valueMovedToAnotherPlace_isRefused() {
        byte[] sealed = seal(NAME);
        UUID otherRow = UUID.randomUUID();

        assertThatThrownBy(() -> club.open(sealed, "member", "family_name", otherRow))
                .isInstanceOf(SealBroken.class)
                .hasMessage("sealed value refused in member.family_name, row " + otherRow);
        assertThatThrownBy(() -> club.open(sealed, "member", "given_name", ROW)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> club.open(sealed, "membe", "rfamily_name", ROW))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> otherClub.open(sealed, "member", "family_name", ROW))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void anyFlippedBit_isRefused() {
        byte[] sealed = seal(NAME);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> club.open(altered, "member", "family_name", ROW))
                    .isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void cutValue_isRefused() {
        assertThatThrownBy(() -> club.open(new byte[0], "member", "family_name", ROW))
                .isInstanceOf(SealBroken.class);
    }
}
