package org.clavis.honor.entity;

/** Where the record of an honor comes from. */
public enum HonorOrigin {
    /** Somebody typed it in. */
    RECORDED,
    /** From an application that a federation approved. */
    APPLICATION,
    /** From a file. */
    IMPORTED,
    /** From the set-up run (Einrichtungslauf). */
    SET_UP
}
