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
    /** Tätigkeiten. */
    ACTIVITY,
    /** Bank. */
    BANK,
    /** Protokoll. */
    AUDIT;

    /** Name of the client role that carries the right, as in {@code bank:read}. */
    public String role(Right right) {
        return (name() + ":" + right.name()).toLowerCase(Locale.ROOT);
    }
}
