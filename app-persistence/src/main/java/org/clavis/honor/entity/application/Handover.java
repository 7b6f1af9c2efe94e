package org.clavis.honor.entity.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an honor was handed over.
 *
 * @param event where, such as "Jahreskonzert"
 * @param by who handed it over
 * @param certificateNumber number on the certificate; null leaves the one that is known
 */
public record Handover(
        @Nullable LocalDate on, @Nullable String event, @Nullable String by, @Nullable String certificateNumber) {}
