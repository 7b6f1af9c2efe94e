package org.clavis.honor.application;

import org.clavis.honor.entity.application.ApplicationItem;

/**
 * An item in the inbox. The entity is detached.
 *
 * @param ours whether this federation decides on it; otherwise it forwards it
 * @param late whether it was filed after the last day of its rule
 */
public record InboxRow(ApplicationItem item, boolean ours, boolean late) {}
