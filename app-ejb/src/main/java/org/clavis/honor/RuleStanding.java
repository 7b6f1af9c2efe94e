package org.clavis.honor;

/** Where a rule stands on a day. */
public enum RuleStanding {
    DRAFT,
    /** Activated, but its first day lies ahead. */
    COMING,
    IN_FORCE,
    ENDED
}
