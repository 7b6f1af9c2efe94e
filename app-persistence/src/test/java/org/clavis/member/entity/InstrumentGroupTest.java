package org.clavis.member.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentGroupTest {
    @ParameterizedTest
    @CsvSource({
        "Querflöte, FLUTES",
        "Bassflöte, FLUTES",
        "Piccolo, FLUTES",
        "Englischhorn, DOUBLE_REEDS",
        "Kontrafagott, DOUBLE_REEDS",
        "2. Klarinette, CLARINETS",
        "Kontrabassklarinette, CLARINETS",
        "Bassetthorn, CLARINETS",
        "Altsaxophon, SAXOPHONES",
        "Baritonsax, SAXOPHONES",
        "Tenorsax, SAXOPHONES",
        "Flügelhorn, TRUMPETS",
        "Kornett, TRUMPETS",
        "Waldhorn, HORNS",
        "Horn in F, HORNS",
        "Tenorhorn, TENOR_HORNS",
        "Bariton, TENOR_HORNS",
        "Tenorposaune, TROMBONES",
        "Kontrabassposaune, TROMBONES",
        "Kontrabasstuba, TUBAS",
        "Bass, TUBAS",
        "F-Bass, TUBAS",
        "Große Trommel, PERCUSSION",
        "Glockenspiel, PERCUSSION",
        "Kontrabass, STRINGS",
        "Violoncello, STRINGS",
        "Bassgitarre, PLUCKED",
        "E-Bass, PLUCKED",
        "Akkordeon, KEYS",
        "Mezzosopran, VOICE",
        "1. Tenor, VOICE",
        "Notenständer, OTHER"
    })
    void theLongestKnownWord_tellsTheFamily(String instrument, InstrumentGroup family) {
        assertThat(InstrumentGroup.of(instrument)).isEqualTo(family);
        assertThat(InstrumentGroup.of(instrument.toUpperCase(Locale.GERMAN))).isEqualTo(family);
    }

    @Test
    void nothing_isOther() {
        assertThat(InstrumentGroup.of(null)).isEqualTo(InstrumentGroup.OTHER);
        assertThat(InstrumentGroup.of("")).isEqualTo(InstrumentGroup.OTHER);
    }
}
