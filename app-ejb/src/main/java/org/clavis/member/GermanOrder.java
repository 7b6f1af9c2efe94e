package org.clavis.member;

/**
 * Alphabetical order of German lists, DIN 5007-1: ä as a, ß as ss, accents and case decide only between words that are
 * otherwise equal, and an umlaut stands behind its vowel. Word by word, as in printed lists: {@code Müller, Zoe} before
 * {@code Müllerin, Anna}. Runs of digits count as numbers, so that {@code 9} stands before {@code 10}.
 *
 * <p>Names are ordered as they are written: {@code von der Tann} under V. Clubs look for people under the name they
 * call, and whoever wants it otherwise enters the prefix behind the given name.
 */
final class GermanOrder {
    private static final int DIGITS = 12;
    private static final char BREAK = '\0';

    private GermanOrder() {}

    /**
     * A key that sorts several texts one after the other by comparing strings: first by letters alone, over all texts,
     * and only then by accents and case.
     */
    static String key(String... texts) {
        StringBuilder key = new StringBuilder();
        for (String text : texts) {
            key.append(letters(text)).append(BREAK);
        }
        for (String text : texts) {
            key.append(text).append(BREAK);
        }
        return key.toString();
    }

    /** The key without accents and case. */
    static String letters(String text) {
        String plain = NameFold.plain(text);
        return plain.chars().anyMatch(Character::isDigit) ? padNumbers(plain) : plain;
    }

    private static String padNumbers(String plain) {
        StringBuilder padded = new StringBuilder(plain.length() + DIGITS);
        int start = 0;
        while (start < plain.length()) {
            int end = start;
            while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
                end++;
            }
            padded.append("0".repeat(end > start ? Math.max(0, DIGITS - (end - start)) : 0));
            int next = Math.max(end, start + 1);
            padded.append(plain, start, next);
            start = next;
        }
        return padded.toString();
    }
}
