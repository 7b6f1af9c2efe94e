package org.clavis.honor.entity.counting;

import java.time.LocalDate;

/**
 * A time that counts without interruption, after everything that overlaps or touches has been merged and short gaps
 * that count along have been closed.
 *
 * @param to last day that counts, at most the key date; where calendar years are counted the end of a year
 * @param months whole months that it adds to the sum: what is left over of a month is carried on to the next block
 */
public record Block(LocalDate from, LocalDate to, int months) {}
