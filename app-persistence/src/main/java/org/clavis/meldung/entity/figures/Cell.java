package org.clavis.meldung.entity.figures;

/**
 * How many there are of something.
 *
 * @param row as {@link FigureTable} says; {@link Figures#SUMMED_UP} for what is not to be told apart
 * @param column a gender, or {@link Figures#ALL}
 * @param count at least 1
 */
public record Cell(FigureTable table, String row, String column, int count) {}
