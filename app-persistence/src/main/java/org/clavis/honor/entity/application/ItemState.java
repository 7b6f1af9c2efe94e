package org.clavis.honor.entity.application;

import java.util.Set;

/** Where one honor that was applied for stands. Who may take which step is decided by {@link ApplicationItem}. */
public enum ItemState {
    /** With the club, which may still change it. */
    DRAFT,
    /** On its way, and looked at by nobody yet. */
    SUBMITTED,
    /** Looked at by a federation on the way. */
    CHECKED,
    /** Passed on to the federation above. */
    FORWARDED,
    /** Back with the club, to be mended and submitted again. */
    RETURNED,
    REJECTED,
    APPROVED,
    /** Needle and certificate are ordered. */
    ORDERED,
    /** Handed over. */
    AWARDED,
    /** Taken back after it was approved. */
    REVOKED;

    /** States that may follow. */
    public Set<ItemState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(CHECKED, FORWARDED, RETURNED, REJECTED, APPROVED);
            case CHECKED -> Set.of(FORWARDED, RETURNED, REJECTED, APPROVED);
            case FORWARDED -> Set.of(RETURNED, REJECTED, APPROVED);
            case APPROVED -> Set.of(ORDERED, AWARDED, REVOKED);
            case ORDERED -> Set.of(AWARDED, REVOKED);
            case AWARDED -> Set.of(REVOKED);
            case REJECTED, REVOKED -> Set.of();
        };
    }

    public boolean mayBecome(ItemState other) {
        return next().contains(other);
    }

    /** Whether the club may change what it applies for. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nobody can follow it without being told why. */
    public boolean needsReason() {
        return this == RETURNED || this == REJECTED || this == REVOKED;
    }

    /** Whether only the organisation that gives the honor may say so. */
    public boolean isForAwardingBody() {
        return this == APPROVED || this == REJECTED || this == ORDERED || this == REVOKED;
    }

    /** Steps of the federations between club and decision. */
    public boolean isOnTheWay() {
        return this == CHECKED || this == FORWARDED || this == RETURNED;
    }
}
