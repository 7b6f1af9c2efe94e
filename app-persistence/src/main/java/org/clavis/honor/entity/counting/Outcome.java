package org.clavis.honor.entity.counting;

/** What a rule says about a person in a year. */
public enum Outcome {
    /** Due in this very year. */
    DUE,
    /** Was due in an earlier year and may still be given. */
    OVERDUE,
    /** Years are missing. */
    NOT_YET,
    /** Has it, or is assumed to have it. */
    ALREADY_GIVEN,
    REFUSED,
    /** Would have been due, but the federation gives it no longer that late. */
    TOO_LATE,
    /** A higher step of the same ladder is due or given. */
    SURPASSED,
    /** Another honor of the exclusive group goes before. */
    EXCLUDED,
    /** The honor that must come before is missing, or too recent. */
    PREREQUISITE_MISSING,
    /** The last honor of this federation is too recent. */
    TOO_SOON_AFTER_ANOTHER,
    NOT_A_MEMBER_AT_KEY_DATE,
    DIED_BEFORE_KEY_DATE,
    TOO_YOUNG,
    TOO_OLD,
    /** Cannot be decided without the date of birth. */
    BIRTH_DATE_MISSING,
    /** Nothing that the rule counts was ever done. */
    NEVER_COUNTED;

    public boolean isProposal() {
        return this == DUE || this == OVERDUE;
    }
}
