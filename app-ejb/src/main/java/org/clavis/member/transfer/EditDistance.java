package org.clavis.member.transfer;

/** How far two spellings are apart. */
final class EditDistance {
    private EditDistance() {}

    /**
     * Letters to add, drop, replace or swap with their neighbour (optimal string alignment).
     *
     * @param most above this the answer may be any larger number
     */
    static int of(String a, String b, int most) {
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + cost);
                if (swapped(a, i, b, j)) {
                    next[j] = Math.min(next[j], last[j - 2] + 1);
                }
                best = Math.min(best, next[j]);
            }
            if (best > most) {
                return best;
            }
            last = row;
            row = next;
        }
        return row[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
