package org.clavis.meldung.report;

/** What a finding means for the Meldung. */
public enum Severity {
    /** It cannot be submitted like this. */
    ERROR,
    /** It can, but somebody should look. */
    WARNING
}
