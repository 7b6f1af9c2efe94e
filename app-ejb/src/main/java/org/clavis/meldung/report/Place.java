package org.clavis.meldung.report;

/** Where something is mended. */
public enum Place {
    PERSON,
    MEMBERSHIP,
    ACTIVITY,
    CONTACT,
    INSTRUMENTS,
    /** Vorstand und Funktionen. */
    BOARD,
    CLUB_ADDRESS,
    CLUB_LEGAL,
    CLUB_BANK,
    /** The answers on the page itself. */
    ANSWERS;

    /** Whether it is a Register of the person the finding is about. */
    public boolean isOfPerson() {
        return switch (this) {
            case PERSON, MEMBERSHIP, ACTIVITY, CONTACT, INSTRUMENTS -> true;
            case BOARD, CLUB_ADDRESS, CLUB_LEGAL, CLUB_BANK, ANSWERS -> false;
        };
    }
}
