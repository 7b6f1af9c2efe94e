package org.clavis.honor.entity.rule;

/** How years are counted. Which one holds is said by the order of the federation, not by this server. */
public enum CountingMethod {
    /** Completed years up to and including the key date. */
    COMPLETED_AT_KEY_DATE,
    /** Every calendar year in which anything counts, on however few days, up to that of the key date. */
    CALENDAR_YEARS,
    /** Every year in which the person was reported by name to the federation. */
    REPORTED_YEARS,
    /** Completed years, each worth points that depend on the activity. */
    POINTS
}
