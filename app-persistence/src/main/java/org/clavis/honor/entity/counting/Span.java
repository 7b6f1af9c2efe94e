package org.clavis.honor.entity.counting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included.
 *
 * @param to the last day; null while it runs
 */
public record Span(LocalDate from, @Nullable LocalDate to) {}
