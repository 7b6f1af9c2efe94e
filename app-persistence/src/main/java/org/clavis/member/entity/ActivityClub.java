package org.clavis.member.entity;

/** Where an activity took place. */
public enum ActivityClub {
    OWN,
    /** Counts for honors, never for the status in this club. */
    OTHER,
    /** As happens in imported lists. */
    UNKNOWN
}
