package org.clavis.honor.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with an item.
 *
 * @param reason for the club; needed to reject and to return
 */
public record Decision(UUID item, Verdict verdict, @Nullable String reason) {}
