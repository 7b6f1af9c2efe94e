package org.clavis.honor.entity.rule;

import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/**
 * What a year is worth.
 *
 * @param kind of activity, or null if an office is meant
 * @param office or null if a kind is meant
 * @param perYear points for a completed year
 */
public record Points(@Nullable ActivityKind kind, @Nullable Office office, int perYear) {}
