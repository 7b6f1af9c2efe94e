package org.clavis.meldung.entity;

/** Where one revision of a Meldung stands. */
public enum MeldungState {
    /** In preparation with the organisation that reports. */
    DRAFT,
    /** Signed and sent. */
    SUBMITTED,
    /** Back with a reason; the next revision takes its place. */
    RETURNED,
    ACCEPTED,
    /** A later revision was submitted. */
    SUPERSEDED
}
