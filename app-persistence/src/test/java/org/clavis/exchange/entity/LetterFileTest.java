package org.clavis.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;

class LetterFileTest {
    private final TestLetters letters = new TestLetters();
    private final String file = new String(letters.file(), UTF_8);

    @Test
    void file_isOpenedByItsRecipient() {
        LetterFile read = LetterFile.read(file.getBytes(UTF_8));
        SignedContent opened = read.open(letters.federation);

        assertThat(opened.content()).isEqualTo(TestLetters.CONTENT);
        assertThat(opened.signer()).isEqualTo("mv-lindenfeld");
        assertThat(opened.isSignedWith(letters.byClub())).isTrue();
        assertThat(read.sender().name()).isEqualTo("Musikverein Lindenfeld 1966 e. V.");
        assertThat(read.sender().letterKey())
                .isEqualTo(letters.club.sealingKeys().get(0).pem());
    }

    @Test
    void file_showsNothingOfTheContent() {
        assertThat(file).doesNotContain("Jürgen", "Groß", "1984–2013").contains("\"format\": \"clavis-brief\"");
    }

    @Test
    void fileForSomebodyElse_isSaidToBe() {
        assertThatThrownBy(() -> LetterFile.read(file.getBytes(UTF_8)).open(letters.stranger))
                .hasMessage("exchange.file.notForUs");
    }

    @Test
    void fileWithAnotherSignature_isSaidToBe() {
        String other = LetterFile.read(letters.file()).signature();

        assertRefused(file.replace(LetterFile.read(file.getBytes(UTF_8)).signature(), other), "notSigned");
    }

    @Test
    void fileOfALaterVersion_isSaidToBe() {
        assertRefused(file.replace("\"version\": 1", "\"version\": 2"), "otherVersion");
    }

    @Test
    void anythingElse_isNoSuchFile() {
        for (String other : new String[] {
            "", "{}", "[]", "null", "Familienname;Vorname", file + "x", file.substring(1), file.replace("brief", "mail")
        }) {
            assertRefused(other, "otherFormat");
        }
        assertThatThrownBy(() -> LetterFile.read(new byte[] {(byte) 0xFF, (byte) 0xFE}))
                .hasMessage("exchange.file.otherFormat");
    }

    @Test
    void fileWithMoreOrLessThanItsFields_isDamaged() {
        assertRefused(file.replaceFirst("\\{", "{\"hint\": 1,"), "damaged");
        assertRefused(file.replaceFirst("\"kind\": [^,]+,", ""), "damaged");
        assertRefused(file.replaceFirst("\"kind\": [^,]+,", "\"kind\": null,"), "damaged");
        assertRefused(file.replaceFirst("\"name\": [^,]+,", ""), "damaged");
        assertRefused(file.replaceFirst("\"sender\": \\{[^}]+\\}", "\"sender\": \"x\""), "damaged");
    }

    /** The name is not signed, but the seal is bound to it. */
    @Test
    void fileThatNamesAnotherSender_isDamaged() {
        assertRefused(file.replace("Lindenfeld 1966", "Lindenfels 1966"), "damaged");
    }

    @Test
    void hugeFile_isNotEvenRead() {
        assertThatThrownBy(() -> LetterFile.read(new byte[LetterFile.MOST_BYTES + 1]))
                .hasMessage("exchange.file.tooLarge");
    }

    private void assertRefused(String altered, String why) {
        assertThatThrownBy(() -> LetterFile.read(altered.getBytes(UTF_8)).open(letters.federation))
                .as(altered)
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("exchange.file." + why);
    }
}
