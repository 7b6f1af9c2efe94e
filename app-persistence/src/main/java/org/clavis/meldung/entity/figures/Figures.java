package org.clavis.meldung.entity.figures;

import java.util.List;

/**
 * Counts of one organisation, or their sum over many.
 *
 * @param cells in the order of table, row and column; each once, none of them 0
 */
public record Figures(List<Cell> cells) {
    /** Column of tables that do not tell genders apart. */
    public static final String ALL = "ALL";

    /** Row of those whose row would be told of too few. */
    public static final String SUMMED_UP = "SUMMED_UP";

    public static final Figures NONE = new Figures(List.of());
}
