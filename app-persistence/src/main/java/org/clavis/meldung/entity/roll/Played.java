package org.clavis.meldung.entity.roll;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that somebody plays on the day.
 *
 * @param main whether it is the one that statistics count
 * @param ensemble id of the ensemble it is played in
 */
public record Played(@Nullable String instrument, boolean main, @Nullable UUID ensemble) {}
