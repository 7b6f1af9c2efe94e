package org.clavis.honor.entity.application;

/** Whose an application is. */
public enum ApplicationOrigin {
    /** This organisation applies. */
    OWN,
    /** Another organisation applies, and this one has to do with it. */
    RECEIVED
}
