package org.clavis.honor.application;

import org.clavis.honor.entity.application.ApplicationState;
import org.jspecify.annotations.Nullable;

/**
 * Which of the own applications are asked for.
 *
 * @param year of the event
 * @param page counted from 0
 */
public record ApplicationFilter(@Nullable ApplicationState state, @Nullable Integer year, int page, int size) {
    public static final ApplicationFilter ALL = new ApplicationFilter(null, null, 0, 500);
}
