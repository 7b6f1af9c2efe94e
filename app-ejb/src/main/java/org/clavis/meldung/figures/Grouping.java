package org.clavis.meldung.figures;

/** What sums are told apart by. */
public enum Grouping {
    /** Clubs, districts, states. */
    LEVEL,
    /** District federations with all that came through them, and what came without one. */
    DISTRICT,
    /** Each organisation for itself. */
    ORGANISATION
}
