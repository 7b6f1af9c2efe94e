package org.clavis.honor.entity.application;

/**
 * How many items there are of an honor, year and club in a state.
 *
 * @param club its name
 */
public record Tally(String title, Integer year, String club, ItemState state, Long count) {}
