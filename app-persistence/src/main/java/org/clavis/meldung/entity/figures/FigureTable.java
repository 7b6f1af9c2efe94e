package org.clavis.meldung.entity.figures;

/**
 * Tables of figures. Each person is counted once in a table, or once a row where it says so.
 */
public enum FigureTable {
    /** Active persons; rows are age groups ({@code 7-14}, {@code 61+}, {@code UNKNOWN}), columns genders. */
    ACTIVE,
    /** Passive and supporting members; rows are age groups, columns genders. */
    PASSIVE,
    /** Active persons by main instrument; rows are {@code InstrumentGroup}s. */
    INSTRUMENT,
    /** Active persons by kind of ensemble; who plays in two kinds counts in both. */
    ENSEMBLE,
    /** Exams passed in the year; rows are kinds of qualification. Who passed two counts in both. */
    QUALIFICATION,
    /** Children and pupils in cooperations; rows are kinds of partner. */
    COOPERATION,
    /** Heads that something is charged for; rows are {@link Head}s. */
    HEADS
}
