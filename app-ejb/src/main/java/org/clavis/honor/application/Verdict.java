package org.clavis.honor.application;

/** What a federation does with an item in its inbox. */
public enum Verdict {
    CHECK,
    /** Pass it on to the federation above. */
    FORWARD,
    APPROVE,
    /** Needs a reason. */
    REJECT,
    /** Send it back to be mended; needs a reason. */
    RETURN
}
