package org.clavis.member;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Spellings reduced to what a searcher may be expected to type: lower-case letters and digits without accents, words
 * apart by one space. German has two habits for the umlaut, {@code Muller} and {@code Mueller}; {@link #plain} answers
 * the first and {@link #tight} both, so that a text is searched in both forms.
 */
public final class NameFold {
    /** Covers the Latin letters of European names; everything beyond takes the slow path. */
    private static final String[] LATIN = latin();

    private NameFold() {}

    /** {@code "Weiß-Müller"} becomes {@code "weiss muller"}; an apostrophe vanishes, any other sign parts words. */
    public static String plain(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            append(folded, c < LATIN.length ? LATIN[c] : fold(c));
        }
        int end = folded.length();
        if (end > 0 && folded.charAt(end - 1) == ' ') {
            folded.setLength(end - 1);
        }
        return folded.toString();
    }

    /**
     * The plain form with written-out umlauts taken back: {@code mueller} and {@code muller} both become
     * {@code muller}. After a, e and q the letters ue are no umlaut ({@code bauer}, {@code neuer}, {@code quelle}).
     *
     * @param plain a result of {@link #plain}
     * @return the same object if there is nothing to take back
     */
    public static String tight(String plain) {
        if (plain.indexOf("ae") < 0 && plain.indexOf("oe") < 0 && plain.indexOf("ue") < 0) {
            return plain;
        }
        StringBuilder tight = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) != 'e' || !isWrittenOutUmlaut(plain, i - 1)) {
                tight.append(plain.charAt(i));
            }
        }
        return tight.length() == plain.length() ? plain : tight.toString();
    }

    private static boolean isWrittenOutUmlaut(String plain, int vowelAt) {
        char vowel = vowelAt < 0 ? ' ' : plain.charAt(vowelAt);
        char before = vowelAt < 1 ? ' ' : plain.charAt(vowelAt - 1);
        return vowel == 'a' || vowel == 'o' || (vowel == 'u' && "aeq".indexOf(before) < 0);
    }

    private static void append(StringBuilder folded, String part) {
        int end = folded.length();
        if (!part.equals(" ") || (end > 0 && folded.charAt(end - 1) != ' ')) {
            folded.append(part);
        }
    }

    private static String[] latin() {
        String[] table = new String[0x250];
        for (char c = 0; c < table.length; c++) {
            table[c] = fold(c);
        }
        return table;
    }

    private static String fold(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || "'’‘`´".indexOf(c) >= 0) {
            return "";
        }
        if (!Character.isLetterOrDigit(c)) {
            return " ";
        }
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT);
        return switch (base) {
            case "ß" -> "ss";
            case "æ" -> "ae";
            case "œ" -> "oe";
            case "ø" -> "o";
            case "đ", "ð" -> "d";
            case "ħ" -> "h";
            case "ı" -> "i";
            case "ł" -> "l";
            case "þ" -> "th";
            default -> base;
        };
    }
}
