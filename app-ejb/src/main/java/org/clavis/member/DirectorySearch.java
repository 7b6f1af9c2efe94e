package org.clavis.member;

import java.util.Arrays;
import java.util.List;

/**
 * Words somebody typed, and how well an entry answers them. Every word must be found, in whatever order: as a word of
 * its own, at the beginning of one, within one, or as a name of the same sound.
 */
final class DirectorySearch {
    static final int EXACT = 0;
    static final int START = 1;
    static final int PART = 2;
    static final int SOUND = 3;
    static final int NONE = 4;

    /** More words than any name has: whoever sends more gets no answer cheaper for it. */
    private static final int MAX_WORDS = 8;

    private final List<Word> words;
    private final boolean inTowns;

    /**
     * @param typed what somebody typed; signs part words
     * @param inTowns whether the searcher may read towns; otherwise a hit would betray them
     */
    DirectorySearch(String typed, boolean inTowns) {
        String plain = NameFold.plain(typed).strip();
        this.words = plain.isEmpty()
                ? List.of()
                : Arrays.stream(plain.split(" ")).limit(MAX_WORDS).map(Word::of).toList();
        this.inTowns = inTowns;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** One of the constants from {@link #EXACT} to {@link #NONE}: as good as the word that fits worst. */
    int rank(DirectoryEntry entry) {
        int worst = EXACT;
        for (Word word : words) {
            int rank = word.in(entry.words());
            if (rank != EXACT && inTowns) {
                rank = Math.min(rank, word.in(entry.townWords()));
            }
            if (rank == NONE && word.soundsIn(entry.sounds())) {
                rank = SOUND;
            }
            if (rank == NONE) {
                return NONE;
            }
            worst = Math.max(worst, rank);
        }
        return worst;
    }

    /**
     * @param sound the phonetic code between blanks, or empty if the word is too short to have a sound of its own
     */
    private record Word(String plain, String tight, String sound) {
        private static final int SHORTEST_SOUND = 2;
        private static final int SHORTEST_WORD = 3;

        static Word of(String plain) {
            String code = ColognePhonetics.code(plain);
            boolean telling = code.length() >= SHORTEST_SOUND && plain.length() >= SHORTEST_WORD;
            return new Word(plain, NameFold.tight(plain), telling ? " " + code + " " : "");
        }

        int in(String words) {
            int rank = find(words, plain);
            return rank == NONE && !tight.equals(plain) ? find(words, tight) : rank;
        }

        boolean soundsIn(String sounds) {
            return !sound.isEmpty() && sounds.contains(sound);
        }

        private static int find(String words, String wanted) {
            int rank = NONE;
            for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
                boolean starts = words.charAt(at - 1) == ' ';
                if (starts && words.charAt(at + wanted.length()) == ' ') {
                    return EXACT;
                }
                rank = Math.min(rank, starts ? START : PART);
            }
            return rank;
        }
    }
}
