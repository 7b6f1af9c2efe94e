package org.clavis.meldung.entity.figures;

/** Rows of {@link FigureTable#HEADS}: distinct persons, never roles. */
public enum Head {
    /** Everybody who is active, pupils included. */
    ACTIVE,
    /** Of the active: in training. */
    PUPIL,
    PASSIVE,
    /** Of the active: insured over the federation. */
    INSURED,
    /** Of the active: counted for GEMA. */
    GEMA
}
