package org.clavis.access;

import java.util.Locale;

/**
 * The tabs of a record (German: Register) that rights are given for. With {@link Right} the only list of rights there
 * is: realm, matrix, annotations, tags and answers of the API are derived from it or checked against it.
 */
public enum Register {
    /** Stammdaten. */
    PERSON,
    /** Anschrift. */
    ADDRESS,
    /** Kommunikation. */
    CONTACT,
    /** Mitgliedschaft. */
    MEMBERSHIP,
    /** Mitgliedszeiten: what somebody did from when to when. */
    ACTIVITY,
    /** Ehrungen. */
    HONORS,
    /** Bank. */
    BANK,
    /** Ehrungsordnung: the rules honors are given by. */
    HONOR_RULES,
    /** Ehrungsanträge, those of a club and those that reach a federation. */
    HONOR_APPLICATIONS,
    /** Protokoll. */
    AUDIT;

    /** Whether it is a tab of a member's record; the others belong to the organisation. */
    public boolean isOfMember() {
        return switch (this) {
            case PERSON, ADDRESS, CONTACT, MEMBERSHIP, ACTIVITY, HONORS, BANK -> true;
            case HONOR_RULES, HONOR_APPLICATIONS, AUDIT -> false;
        };
    }

    /** Name of the client role that carries the right, as in {@code bank:read}. */
    public String role(Right right) {
        return (name() + ":" + right.name()).toLowerCase(Locale.ROOT);
    }
}
