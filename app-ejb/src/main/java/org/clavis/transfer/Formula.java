package org.clavis.transfer;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from executing what was typed into a form. A cell that a spreadsheet would take for a formula is
 * written with an apostrophe before it and read back without; a cell that happens to begin with apostrophes before
 * such a sign gets one more, so that nothing is lost either way.
 */
final class Formula {
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    /** {@code +49 6255 123} and {@code -5} are no formulas; {@code =A1}, {@code @SUM}, {@code -cmd|…} are. */
    private static final Pattern ACTIVE = Pattern.compile("\\s*(?:[=@].+|[+-]\\s*[A-Za-z(].*)", Pattern.DOTALL);

    private Formula() {}

    static String defuse(String value) {
        return DANGEROUS.matcher(value).matches() ? "'" + value : value;
    }

    static String revive(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    static boolean isActive(String cell) {
        return ACTIVE.matcher(cell).matches();
    }
}
