package org.clavis.transfer;

import java.util.List;
import java.util.Set;

/**
 * One row as it stands in the file, all cells as text: dates of a spreadsheet as {@code 31.12.1984}, numbers without
 * grouping and with a point.
 *
 * @param line number of the (first) line in the file, counted from 1 as editors and Excel count
 * @param cells the cells from the left, without blanks around; "" where there is nothing
 * @param unusable positions of cells that must not be taken at their word: formulas in a CSV file, errors in a workbook
 */
public record Row(int line, List<String> cells, Set<Integer> unusable) {
    public Row {
        cells = List.copyOf(cells);
        unusable = Set.copyOf(unusable);
    }

    /** The cell at the position, "" beyond the end. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Without blanks around, those that do not break included, and no longer than a spreadsheet's cell. */
    static String trim(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, Math.min(to, from + Limits.CELL));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
