package org.clavis.honor;

import org.clavis.honor.entity.counting.Outcome;

/** Which findings somebody wants to see. */
public enum ProposalScope {
    /** Everything that may be given: due in the year or still to be caught up with. */
    PROPOSED,
    /** Only the anniversaries of the year itself. */
    DUE,
    /** Only what should have been given in an earlier year. */
    OVERDUE,
    /** What is not proposed, with the reason. */
    NOT_DUE,
    /** For everybody the honor that comes next. */
    NEXT;

    /** Whether its lines may be applied for. */
    public boolean isProposed() {
        return this == PROPOSED || this == DUE || this == OVERDUE;
    }

    /** Whether a finding of the year belongs to it; {@link #NEXT} is about years to come. */
    boolean accepts(Outcome outcome) {
        boolean proposed = outcome == Outcome.DUE || outcome == Outcome.OVERDUE;
        return switch (this) {
            case PROPOSED -> proposed;
            case DUE -> outcome == Outcome.DUE;
            case OVERDUE -> outcome == Outcome.OVERDUE;
            case NOT_DUE -> !proposed;
            case NEXT -> false;
        };
    }
}
