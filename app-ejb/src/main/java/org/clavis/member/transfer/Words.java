package org.clavis.member.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Words that stand for something, from {@code words.properties}: {@code w} for a gender, {@code Tuba} for a section. */
@SuppressWarnings("ImmutableEnumChecker") // filled once, when the enum is made
public enum Words {
    YES_NO("yesNo"),
    KIND("kind"),
    GENDER("gender"),
    SALUTATION("salutation"),
    STATUS("status"),
    HONORARY("honorary"),
    PAYMENT("payment"),
    ACTIVITY_KIND("kindOfActivity"),
    OFFICE("office"),
    EVIDENCE("evidence"),
    SECTION("section"),
    QUALIFICATION("qualification");

    private static final String RESOURCE = "words.properties";

    /** Words of that length may contain one slip of the pen. */
    private static final int LONG = 6;

    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    Words(String group) {
        Properties lists = load();
        for (String name : lists.stringPropertyNames()) {
            if (name.startsWith(group + '.')) {
                words.put(
                        name.substring(group.length() + 1),
                        lists.getProperty(name).split(",", -1)[0].strip());
                for (String word : lists.getProperty(name).split(",", -1)) {
                    meanings.put(fold(word), name.substring(group.length() + 1));
                }
            }
        }
    }

    /** What the text stands for, if it is one of these words; a long one may be misspelt by a letter. */
    public Optional<String> meaning(String text) {
        String folded = fold(text);
        String known = meanings.get(folded);
        if (known != null || folded.length() < LONG || folded.length() > 40) {
            return Optional.ofNullable(known);
        }
        return meanings.entrySet().stream()
                .filter(word -> word.getKey().length() >= LONG)
                .filter(word -> Math.abs(word.getKey().length() - folded.length()) <= 1)
                .filter(word -> EditDistance.of(word.getKey(), folded, 1) <= 1)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The first of the words for it. */
    @Nullable
    String word(String meaning) {
        return words.get(meaning);
    }

    boolean knows(String text) {
        return meaning(text).isPresent();
    }

    /** A hyphen alone stays what it is. */
    private static String fold(String word) {
        String folded = Headers.fold(word);
        return folded.isEmpty() ? word.strip() : folded;
    }

    private static Properties load() {
        Properties lists = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
