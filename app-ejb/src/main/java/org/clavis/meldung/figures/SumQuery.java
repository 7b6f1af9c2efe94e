package org.clavis.meldung.figures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which sums are asked for.
 *
 * @param campaign null for the latest that anything counts in
 * @param district alias of a district federation, to see only what came through it
 */
public record SumQuery(@Nullable UUID campaign, Grouping by, @Nullable String district) {}
