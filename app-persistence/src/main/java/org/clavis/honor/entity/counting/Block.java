package org.clavis.honor.entity.counting;

import java.time.LocalDate;

/**
 * A time that counts without interruption, after everything that overlaps or touches has been merged.
 *
 * @param to last day that counts, at most the key date
 */
public record Block(LocalDate from, LocalDate to) {}
