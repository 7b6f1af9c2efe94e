package org.clavis.meldung.report;

/** In what somebody is reported otherwise than the last time. */
public enum PersonChange {
    NAME,
    BIRTH_DATE,
    GENDER,
    /** Active, or what it does. */
    ACTIVITY,
    INSTRUMENT,
    ENSEMBLE,
    QUALIFICATION,
    INSURANCE,
    GEMA,
    COOPERATION
}
