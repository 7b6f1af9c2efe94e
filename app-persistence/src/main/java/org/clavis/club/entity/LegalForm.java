package org.clavis.club.entity;

/** What an organisation is in law. */
public enum LegalForm {
    /** "e. V." */
    REGISTERED_ASSOCIATION,
    UNREGISTERED_ASSOCIATION,
    /** A department of a larger club. */
    DEPARTMENT,
    /** Of a town, a fire brigade or a parish. */
    PUBLIC_BODY,
    FOUNDATION,
    LIMITED_COMPANY,
    OTHER
}
