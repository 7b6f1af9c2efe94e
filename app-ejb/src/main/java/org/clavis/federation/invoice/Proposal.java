package org.clavis.federation.invoice;

import org.clavis.meldung.entity.fee.DueFee;
import org.clavis.meldung.fee.Charge;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has not been charged for a year.
 *
 * @param due what the fee order makes of its Meldung; null without a Meldung or a fee order
 */
public record Proposal(Charge charge, @Nullable DueFee due) {
    public boolean isReady() {
        return due != null;
    }
}
