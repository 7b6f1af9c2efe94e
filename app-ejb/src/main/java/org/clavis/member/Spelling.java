package org.clavis.member;

/**
 * What the index makes of a name, a number or a town. Names recur in a club, so each is worked out once.
 *
 * @param letters sorts it
 * @param words its words in all spellings, a blank after each
 * @param sounds the codes of its words, a blank after each
 */
record Spelling(String letters, String words, String sounds) {
    static final Spelling NONE = new Spelling("", "", "");

    static Spelling of(String text) {
        String plain = NameFold.plain(text).strip();
        return plain.isEmpty() ? NONE : new Spelling(GermanOrder.letters(plain), words(plain), sounds(plain));
    }

    /** Names of several words are kept in one word too: {@code Hans-Peter} is found by {@code hanspeter}. */
    private static String words(String plain) {
        String words = withTight(plain);
        return plain.indexOf(' ') < 0 ? words : words + withTight(plain.replace(" ", ""));
    }

    private static String withTight(String plain) {
        String tight = NameFold.tight(plain);
        return tight.equals(plain) ? plain + " " : plain + " " + tight + " ";
    }

    private static String sounds(String plain) {
        StringBuilder sounds = new StringBuilder();
        for (String word : plain.split(" ", -1)) {
            String code = ColognePhonetics.code(word);
            if (!code.isEmpty()) {
                sounds.append(code).append(' ');
            }
        }
        return sounds.toString();
    }
}
