package org.clavis.meldung.report;

/**
 * What can be doubtful about a Meldung, worst first. Only what makes it useless to every federation stands in its way:
 * nobody to write to, an age that cannot be counted, a question left open.
 */
public enum Doubt {
    ADDRESS_MISSING(Severity.ERROR, Place.CLUB_ADDRESS),
    CHAIR_MISSING(Severity.ERROR, Place.BOARD),
    CHAIR_UNREACHABLE(Severity.ERROR, Place.CONTACT),
    BIRTH_DATE_MISSING(Severity.ERROR, Place.PERSON),
    ANSWER_MISSING(Severity.ERROR, Place.ANSWERS),
    ANSWER_UNUSABLE(Severity.ERROR, Place.ANSWERS),
    NOBODY_ACTIVE(Severity.WARNING, Place.BOARD),
    /** Two records that look like one person, who would be counted and paid for twice. */
    DOUBLE(Severity.WARNING, Place.PERSON),
    LEFT_BUT_ACTIVE(Severity.WARNING, Place.ACTIVITY),
    NOTICE_WITHOUT_END(Severity.WARNING, Place.MEMBERSHIP),
    ACTIVE_WITHOUT_MEMBERSHIP(Severity.WARNING, Place.MEMBERSHIP),
    INSTRUMENT_MISSING(Severity.WARNING, Place.INSTRUMENTS),
    BIRTH_DATE_UNLIKELY(Severity.WARNING, Place.PERSON),
    GIVEN_NAME_MISSING(Severity.WARNING, Place.PERSON),
    GENDER_UNKNOWN(Severity.WARNING, Place.PERSON),
    /** Passive members are counted by age, and are of none. */
    AGE_UNKNOWN(Severity.WARNING, Place.PERSON),
    TREASURER_MISSING(Severity.WARNING, Place.BOARD),
    CONDUCTOR_MISSING(Severity.WARNING, Place.BOARD),
    HOLDER_UNREACHABLE(Severity.WARNING, Place.CONTACT),
    CLUB_UNREACHABLE(Severity.WARNING, Place.CLUB_ADDRESS),
    FOUNDING_MISSING(Severity.WARNING, Place.CLUB_LEGAL),
    EXEMPTION_MISSING(Severity.WARNING, Place.CLUB_LEGAL),
    EXEMPTION_EXPIRED(Severity.WARNING, Place.CLUB_LEGAL),
    SEPA_MISSING(Severity.WARNING, Place.CLUB_BANK);

    private final Severity severity;
    private final Place place;

    Doubt(Severity severity, Place place) {
        this.severity = severity;
        this.place = place;
    }

    public Severity severity() {
        return severity;
    }

    public Place place() {
        return place;
    }
}
