package org.clavis.meldung.entity;

/** Where a campaign stands. */
public enum CampaignState {
    /** Only the federation itself knows of it. */
    DRAFT,
    /** Announced to everybody who has to report. */
    ANNOUNCED,
    /** Done: nothing is taken any more. */
    CLOSED,
    CANCELLED
}
