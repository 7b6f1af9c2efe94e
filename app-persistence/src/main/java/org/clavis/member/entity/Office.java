package org.clavis.member.entity;

/**
 * Offices by the designation that federations know; a club may call them what it likes. The codes are Clavis's own:
 * those below 1000 mean the same in every club, from 1000 on they are the club's.
 */
public enum Office {
    CHAIR(10, ActivityKind.BOARD_EXECUTIVE),
    DEPUTY_CHAIR(11, ActivityKind.BOARD_EXECUTIVE),
    MANAGER(12, ActivityKind.BOARD_EXECUTIVE),
    SECRETARY(13, ActivityKind.BOARD_EXECUTIVE),
    TREASURER(14, ActivityKind.BOARD_EXECUTIVE),
    ASSESSOR(20, ActivityKind.BOARD_EXTENDED),
    YOUTH_LEADER(21, ActivityKind.BOARD_EXTENDED),
    PRESS_OFFICER(22, ActivityKind.BOARD_EXTENDED),
    HONORS_OFFICER(23, ActivityKind.BOARD_EXTENDED),
    IT_OFFICER(24, ActivityKind.BOARD_EXTENDED),
    DATA_PROTECTION_CONTACT(25, ActivityKind.BOARD_EXTENDED),
    CONDUCTOR(40, ActivityKind.CONDUCTOR),
    DEPUTY_CONDUCTOR(41, ActivityKind.CONDUCTOR),
    YOUTH_CONDUCTOR(42, ActivityKind.YOUTH_CONDUCTOR),
    /** Stabführer. */
    DRUM_MAJOR(43, ActivityKind.OTHER_OFFICE),
    SECTION_LEADER(44, ActivityKind.SECTION_LEADER),
    /** Notenwart. */
    LIBRARIAN(60, ActivityKind.OTHER_OFFICE),
    INSTRUMENT_KEEPER(61, ActivityKind.OTHER_OFFICE),
    UNIFORM_KEEPER(62, ActivityKind.OTHER_OFFICE),
    /** Kassenprüfer. */
    AUDITOR(63, ActivityKind.OTHER_OFFICE),
    STANDARD_BEARER(64, ActivityKind.OTHER_OFFICE),
    /** One that only this club has. */
    OTHER(1000, ActivityKind.OTHER_OFFICE);

    private final int code;
    private final ActivityKind kind;

    Office(int code, ActivityKind kind) {
        this.code = code;
        this.kind = kind;
    }

    public int code() {
        return code;
    }

    /** Whether every club has somebody for it. */
    public boolean isNeeded() {
        return this == CHAIR || this == TREASURER || this == SECRETARY;
    }

    /** What holding it usually counts as. */
    public ActivityKind kind() {
        return kind;
    }
}
