package org.clavis.member.entity;

/** What somebody does in a club. Several kinds may run at once; honors, reports and fees are derived from them. */
public enum ActivityKind {
    MUSICIAN,
    SINGER,
    /** In musical training. */
    PUPIL,
    CONDUCTOR,
    YOUTH_CONDUCTOR,
    /** Leads a section of the orchestra (Registerführer). */
    SECTION_LEADER,
    /** Executive board (geschäftsführender Vorstand). */
    BOARD_EXECUTIVE,
    /** Extended board (erweiterter Vorstand). */
    BOARD_EXTENDED,
    OTHER_OFFICE,
    PASSIVE,
    SUPPORTING,
    /** A break in playing; offices go on. */
    PAUSE;

    /** Federations count whoever leads or holds an office as active, with or without an instrument. */
    public boolean isOffice() {
        return switch (this) {
            case CONDUCTOR, YOUTH_CONDUCTOR, SECTION_LEADER, BOARD_EXECUTIVE, BOARD_EXTENDED, OTHER_OFFICE -> true;
            case MUSICIAN, SINGER, PUPIL, PASSIVE, SUPPORTING, PAUSE -> false;
        };
    }

    /** Making music, which a {@link #PAUSE} interrupts. */
    public boolean isPlaying() {
        return this == MUSICIAN || this == SINGER || this == PUPIL;
    }
}
