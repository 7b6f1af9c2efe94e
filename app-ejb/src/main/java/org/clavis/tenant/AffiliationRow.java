package org.clavis.tenant;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.tenant.entity.AffiliationState;
import org.clavis.tenant.entity.AffiliationTerms;
import org.jspecify.annotations.Nullable;

/**
 * An affiliation as one of its two sides sees it.
 *
 * @param other the organisation on the other side
 * @param upward whether that one is the federation, and the own organisation belongs to it
 * @param from first day
 * @param to last day; null if no end is known
 * @param mine whether the own organisation proposed it
 */
public record AffiliationRow(
        UUID id,
        long version,
        Organisation other,
        boolean upward,
        LocalDate from,
        @Nullable LocalDate to,
        AffiliationTerms terms,
        AffiliationState state,
        boolean mine) {
    /** Whether it is for the own organisation to say yes or no. */
    public boolean isForUsToDecide() {
        return state == AffiliationState.PROPOSED && !mine;
    }

    public boolean isStanding() {
        return state == AffiliationState.CONFIRMED;
    }

    /** Whether the own organisation may change it. */
    public boolean isOpen() {
        return isStanding() || isOwnProposal();
    }

    /** Whether the own organisation may take it back. */
    public boolean isOwnProposal() {
        return state == AffiliationState.PROPOSED && mine;
    }
}
