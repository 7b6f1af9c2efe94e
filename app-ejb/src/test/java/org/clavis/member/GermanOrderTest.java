package org.clavis.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GermanOrderTest {
    @Test
    void words_standAsInAGermanIndex() {
        assertThatOrderHolds(
                "",
                "Abele",
                "Äbele",
                "Abt",
                "Ärmel",
                "Goethe",
                "Goldmann",
                "Göthe",
                "Maier",
                "Mann",
                "Männer",
                "Muller",
                "Müller",
                "Müller Lüdenscheidt",
                "Müller-Lüdenscheidt",
                "Müllerin",
                "Ott",
                "Otto",
                "Özdemir",
                "Strasse",
                "Straße",
                "Strassmann",
                "von der Tann",
                "Vonberg",
                "Zöller",
                "Zürn");
    }

    @Test
    void numbers_standByTheirValue() {
        assertThatOrderHolds("Kapelle 2", "Kapelle 9", "Kapelle 10", "Kapelle 100");
    }

    /** The JDK's German collation is an independent judge for single words. */
    @Test
    void singleWords_standAsTheCollatorOfTheJdkPutsThem() {
        Collator german = Collator.getInstance(Locale.GERMANY);
        String letters = "aäbceéhlmnoörsßtuüz";
        Random random = new Random(5007);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(5); length > 0; length--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            words.add(word.toString());
        }
        words.sort(GermanOrder.BY_WORDS);
        german.setStrength(Collator.PRIMARY);
        for (int i = 1; i < words.size(); i++) {
            assertThat(german.compare(words.get(i - 1), words.get(i)))
                    .as(words.get(i - 1) + " before " + words.get(i))
                    .isNotPositive();
        }
    }

    private static void assertThatOrderHolds(String... ordered) {
        List<String> shuffled = new ArrayList<>(List.of(ordered));
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(GermanOrder.BY_WORDS);
        assertThat(shuffled).containsExactly(ordered);
    }
}
