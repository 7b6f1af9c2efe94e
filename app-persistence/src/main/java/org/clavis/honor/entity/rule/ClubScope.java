package org.clavis.honor.entity.rule;

/** In which clubs an activity counts. */
public enum ClubScope {
    OWN_CLUB,
    /** This club and others of the same federation. */
    FEDERATION,
    /** Any club, also one that nobody remembers the name of. */
    ANY
}
