package org.clavis.federation;

import java.util.List;
import org.clavis.federation.entity.ChangeNote;

/**
 * Some changes, oldest first.
 *
 * @param next cursor to ask with for what comes after them
 * @param more whether there is something after them already
 */
public record ChangePage(List<ChangeNote> items, long next, boolean more) {}
