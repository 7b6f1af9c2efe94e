package org.clavis.member;

/**
 * Kölner Phonetik: words that a German speaker pronounces alike get the same code ({@code Meier}, {@code Mayer} and
 * {@code Maier} all 67). After H. J. Postel, Die Kölner Phonetik, IBM-Nachrichten 19 (1969), 925–931.
 */
final class ColognePhonetics {
    private static final char SILENT = '-';

    private ColognePhonetics() {}

    /**
     * The code of one word.
     *
     * @param word a single word as {@link NameFold#plain} gives it; letters beyond a–z have no sound
     * @return digits, empty for a word without sound
     */
    static String code(String word) {
        StringBuilder code = new StringBuilder(word.length());
        char last = SILENT;
        for (int i = 0; i < word.length(); i++) {
            char sound = sound(word, i);
            if (sound == SILENT) {
                continue;
            }
            if (word.charAt(i) == 'x' && sound == '4' && last != '4') {
                code.append('4');
            }
            last = append(code, word.charAt(i) == 'x' ? '8' : sound, last);
        }
        return code.toString();
    }

    /** A repeated sound counts once; a vowel is written at the beginning only, yet parts equal sounds. */
    private static char append(StringBuilder code, char sound, char last) {
        if (sound != last && (sound != '0' || code.isEmpty())) {
            code.append(sound);
        }
        return sound;
    }

    private static char sound(String word, int at) {
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        char before = at > 0 ? word.charAt(at - 1) : ' ';
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'j', 'o', 'u', 'y' -> '0';
            case 'b' -> '1';
            case 'p' -> next == 'h' ? '3' : '1';
            case 'd', 't' -> isOneOf("csz", next) ? '8' : '2';
            case 'f', 'v', 'w' -> '3';
            case 'g', 'k', 'q' -> '4';
            case 'c' -> soundOfC(before, next);
            case 'x' -> isOneOf("ckq", before) ? '8' : '4';
            case 'l' -> '5';
            case 'm', 'n' -> '6';
            case 'r' -> '7';
            case 's', 'z' -> '8';
            default -> SILENT;
        };
    }

    private static char soundOfC(char before, char next) {
        if (before == ' ') {
            return isOneOf("ahkloqrux", next) ? '4' : '8';
        }
        return isOneOf("ahkoqux", next) && !isOneOf("sz", before) ? '4' : '8';
    }

    private static boolean isOneOf(String letters, char c) {
        return letters.indexOf(c) >= 0;
    }
}
