package org.clavis.member.entity;

/** How sure a period is, best first. */
public enum EvidenceGrade {
    /** The club recorded it while it happened. */
    OWN_RECORD,
    /** A federation accepted a Meldung that says so. */
    ACCEPTED_MELDUNG,
    CERTIFICATE,
    /** Somebody says so. */
    STATEMENT,
    /** Came with a file, and nobody has looked. */
    IMPORTED
}
