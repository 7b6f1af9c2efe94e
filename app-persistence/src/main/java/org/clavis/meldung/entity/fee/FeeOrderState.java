package org.clavis.meldung.entity.fee;

/** Where an edition of a fee order stands. */
public enum FeeOrderState {
    /** Only the federation itself knows of it. */
    DRAFT,
    /** Announced: it holds from its year on, until another one does. */
    IN_FORCE,
    /** A later edition for the same year took its place. */
    SUPERSEDED
}
