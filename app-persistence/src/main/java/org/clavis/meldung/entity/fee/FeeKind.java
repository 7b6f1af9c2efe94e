package org.clavis.meldung.entity.fee;

/** How a count becomes an amount. */
public enum FeeKind {
    /** One amount, of the step the count lies in. */
    FLAT,
    /** Each head costs what the step says that it lies in. */
    PER_HEAD
}
