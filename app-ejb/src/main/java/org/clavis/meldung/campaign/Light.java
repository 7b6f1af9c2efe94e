package org.clavis.meldung.campaign;

import org.clavis.meldung.entity.MeldungState;
import org.jspecify.annotations.Nullable;

/** How an organisation stands with a campaign, at a glance. */
public enum Light {
    /** Nothing has come, and there is time. */
    OPEN,
    /** Nothing has come, and the last day is over. */
    MISSING,
    /** Returned, and not corrected yet. */
    RETURNED,
    /** Waits for a decision. */
    SUBMITTED,
    ACCEPTED;

    static Light of(@Nullable MeldungState state, boolean over) {
        if (state == null || state == MeldungState.DRAFT) {
            return over ? MISSING : OPEN;
        }
        return switch (state) {
            case RETURNED -> RETURNED;
            case ACCEPTED -> ACCEPTED;
            default -> SUBMITTED;
        };
    }

    /** Whether the organisation has to do something. */
    public boolean isDue() {
        return this == OPEN || this == MISSING || this == RETURNED;
    }
}
