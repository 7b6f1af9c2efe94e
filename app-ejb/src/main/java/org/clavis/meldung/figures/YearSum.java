package org.clavis.meldung.figures;

import org.clavis.meldung.entity.figures.Figures;

/**
 * One year of a development.
 *
 * @param organisations how many of them count
 */
public record YearSum(int year, int organisations, Figures figures) {}
