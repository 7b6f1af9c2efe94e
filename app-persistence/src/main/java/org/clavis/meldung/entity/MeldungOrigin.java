package org.clavis.meldung.entity;

/** How a Meldung came to be with the organisation that keeps it. */
public enum MeldungOrigin {
    /** Its own. */
    OWN,
    /** Sent by the organisation that reports. */
    RECEIVED,
    /** Part of the Meldung of a federation in between. */
    COLLECTED,
    /** Taken in as a file. */
    FILE,
    /** By the program of the federation or the club. */
    PROGRAM,
    /** Typed in from paper: figures only. */
    PAPER,
    /** Nothing came: the numbers of the year before. */
    LAST_YEAR
}
