package org.clavis.federation.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a program has been told.
 *
 * @param toldUpTo cursor of the last change it knows of
 * @param failures in a row
 * @param waiting how many changes it has not been told of; those it does not want are counted until they are passed by
 * @param lastStatus as in {@code PushAnswer}; null before the first attempt
 */
public record DeliveryStanding(
        UUID webhook,
        long toldUpTo,
        int failures,
        int waiting,
        @Nullable Instant toldAt,
        @Nullable Integer lastStatus) {}
