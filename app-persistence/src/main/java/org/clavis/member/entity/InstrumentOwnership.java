package org.clavis.member.entity;

/** Whose instrument somebody plays. */
public enum InstrumentOwnership {
    /** The player's own. */
    OWN,
    /** Lent by the club. */
    CLUB,
    /** Hired from somebody else. */
    RENTED
}
