package org.clavis.honor.entity;

/** What became of an edition of a rule. Whether it is in force on a day is said by its dates. */
public enum RuleState {
    /** Being written; nobody else sees it. */
    DRAFT,
    /** Fixed for ever, and handed down the chain. */
    ACTIVE,
    /** Goes until the day before the next edition begins. */
    SUPERSEDED,
    /** Goes until its last day, and no edition follows as yet. */
    RETIRED
}
