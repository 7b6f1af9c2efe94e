package org.clavis.member.entity;

/** Gender as a federation's statistics ask for it. */
public enum Gender {
    FEMALE,
    MALE,
    DIVERSE,
    /** Not recorded. */
    UNKNOWN
}
