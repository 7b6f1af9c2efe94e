package org.clavis.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what separates the columns of a CSV file. */
final class Separator {
    private static final char[] CANDIDATES = {';', ',', '\t', '|'};
    private static final int LOOKED_AT = 60;
    private static final int CHARACTERS = 64_000;

    private Separator() {}

    /** Declared by Excel's {@code sep=;} line, else the one that makes the most columns in the most rows. */
    static char of(String text) {
        if (text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4)) {
            return text.charAt(4);
        }
        String beginning = text.substring(0, Math.min(text.length(), CHARACTERS));
        char best = CANDIDATES[0];
        double highest = 0;
        for (char candidate : CANDIDATES) {
            double score = score(CsvReader.parse(beginning, candidate, '"', LOOKED_AT));
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(List<Row> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            best = Math.max(best, (width.getKey() - 1.0) * width.getValue() / rows.size());
        }
        return best;
    }
}
