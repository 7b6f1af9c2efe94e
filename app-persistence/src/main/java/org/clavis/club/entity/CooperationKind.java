package org.clavis.club.entity;

/** Who a club works together with; Meldungen count pupils by it. */
public enum CooperationKind {
    KINDERGARTEN,
    PRESCHOOL,
    PRIMARY_SCHOOL,
    SECONDARY_SCHOOL,
    MUSIC_SCHOOL,
    CLUB,
    OTHER
}
