package org.clavis.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a member leaves.
 *
 * @param leftOn the last day as a member; may lie ahead
 * @param noticeReceivedOn when the club was told
 * @param reason in the club's words
 */
public record Departure(LocalDate leftOn, @Nullable LocalDate noticeReceivedOn, @Nullable String reason) {}
