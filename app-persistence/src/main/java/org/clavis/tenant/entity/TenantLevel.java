package org.clavis.tenant.entity;

/** What an organisation is within the federations; a wider level comes later. */
public enum TenantLevel {
    /** Verein. */
    CLUB,
    /** Kreis- or Bezirksverband. */
    DISTRICT,
    /** Landesverband. */
    STATE,
    /** Bundesverband. */
    NATIONAL
}
