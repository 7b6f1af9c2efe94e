package org.clavis.tenant.entity;

/** Whether both sides of an affiliation want it. The names are stored: never rename one. */
public enum AffiliationState {
    /** One side wants it, the other one has not said anything yet. */
    PROPOSED,
    /** It stands, from its first day to its last. */
    CONFIRMED,
    /** The other side does not want it. */
    DECLINED,
    /** The side that wanted it does no longer. */
    WITHDRAWN
}
