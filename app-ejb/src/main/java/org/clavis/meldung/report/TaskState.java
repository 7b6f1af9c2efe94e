package org.clavis.meldung.report;

/** What is to be done about a campaign. */
public enum TaskState {
    /** Announced, but nothing is taken yet. */
    COMING,
    OPEN,
    /** Answers were saved, nothing was submitted. */
    PREPARED,
    /** The last day is over, and nothing was submitted. */
    LATE,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** Closed without a Meldung. */
    MISSED,
    CANCELLED;

    /** Whether somebody has to do something about it. */
    public boolean isOpen() {
        return this == OPEN || this == PREPARED || this == LATE || this == RETURNED;
    }
}
