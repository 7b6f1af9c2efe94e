package org.clavis.member;

import java.util.Comparator;

/**
 * Alphabetical order of German lists, DIN 5007-1: ä as a, ß as ss, accents and case decide only between words that are
 * otherwise equal, and an umlaut stands behind its vowel. Word by word, as in printed lists: {@code Müller, Zoe} before
 * {@code Müllerin, Anna}. Runs of digits count as numbers, so that {@code 9} stands before {@code 10}.
 *
 * <p>Names are ordered as they are written: {@code von der Tann} under V. Clubs look for people under the name they
 * call, and whoever wants it otherwise enters the prefix behind the given name.
 */
final class GermanOrder {
    /** Orders texts; to order many, compare their {@link #letters} first and the texts only where those are equal. */
    static final Comparator<String> BY_WORDS =
            Comparator.comparing(GermanOrder::letters).thenComparing(Comparator.naturalOrder());

    private static final int DIGITS = 12;

    private GermanOrder() {}

    /** What decides first: words without accents, case and signs, with numbers of equal length. */
    static String letters(String text) {
        String plain = NameFold.plain(text);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                return padNumbers(plain);
            }
        }
        return plain;
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
