package org.clavis.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColognePhoneticsTest {
    @ParameterizedTest
    @CsvSource({
        "Müller, 657",
        "Schmidt, 862",
        "Schneider, 8627",
        "Fischer, 387",
        "Weber, 317",
        "Wagner, 3467",
        "Becker, 147",
        "Hoffmann, 0366",
        "Schäfer, 837",
        "Breschnew, 17863",
        "Wikipedia, 3412",
        "Peter, 127",
        "Pharma, 376",
        "Mönchengladbach, 664645214",
        "deutsch, 28",
        "deutz, 28",
        "Hamburg, 06174",
        "Hannover, 0637",
        "Christstollen, 478256",
        "Xanthippe, 48621",
        "Zacharias, 8478",
        "Holzbau, 0581",
        "matsch, 68",
        "matz, 68",
        "Arbeitsamt, 071862",
        "Eberhard, 01772",
        "Eberhardt, 01772",
        "Celsius, 8588",
        "Ace, 08",
        "shch, 84",
        "xch, 484",
        "heithabu, 021",
        "Aaclan, 0856",
        "ax, 048",
        "cx, 48",
        "acl, 085",
        "mn, 6",
        "aha, 0",
        "h, ''"
    })
    void publishedCodes_areReproduced(String word, String code) {
        assertThat(ColognePhonetics.code(NameFold.plain(word))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Meier, Mayer",
        "Meier, Maier",
        "Schmidt, Schmitt",
        "Philipp, Filip",
        "Kristina, Christina",
        "Sybille, Sibylle"
    })
    void wordsOfOneSound_shareTheCode(String word, String other) {
        assertThat(ColognePhonetics.code(NameFold.plain(word))).isEqualTo(ColognePhonetics.code(NameFold.plain(other)));
    }
}
