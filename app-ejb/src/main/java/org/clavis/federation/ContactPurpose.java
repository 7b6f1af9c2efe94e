package org.clavis.federation;

/** What somebody writes to office holders for. Whoever takes their addresses along has to say it, for the Protokoll. */
public enum ContactPurpose {
    INVITATION,
    CIRCULAR,
    /** About a Meldung. */
    ENQUIRY,
    /** Courses and exams. */
    TRAINING,
    HONORS
}
