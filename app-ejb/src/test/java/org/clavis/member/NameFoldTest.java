package org.clavis.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldTest {
    @ParameterizedTest
    @CsvSource({
        "Müller, muller",
        "MÜLLER, muller",
        "Mu\u0308ller, muller",
        "Straße, strasse",
        "STRAẞE, strasse",
        "Zoé, zoe",
        "Søren, soren",
        "Łukasz, lukasz",
        "Đorđević, dordevic",
        "Æbelø, aebelo",
        "Nguyễn, nguyen",
        "Weiß-Müller, weiss muller",
        "' von  der   Tann ', von der tann",
        "Dr. Hans-Jörg, dr hans jorg",
        "O’Neill, oneill",
        "Εὐγενία, ευγενια",
        "A 17/3, a 17 3"
    })
    void accentsCaseAndSigns_doNotCount(String written, String folded) {
        assertThat(NameFold.plain(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller", "Mueller", "Muller", "MUELLER", "Mu\u0308ller"})
    void allSpellingsOfAnUmlaut_meetInTheTightForm(String written) {
        assertThat(NameFold.tight(NameFold.plain(written))).isEqualTo("muller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bauer", "neuer", "quelle", "frauen"})
    void ueThatIsNoUmlaut_stays(String plain) {
        assertThat(NameFold.tight(plain)).isSameAs(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "..", "\t\n"})
    void nothingButSigns_foldsToNothing(String written) {
        assertThat(NameFold.plain(written)).isEmpty();
    }
}
