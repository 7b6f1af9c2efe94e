package org.clavis.federation.entity.invoice;

import java.util.List;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.fee.DueItem;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice says, which never changes.
 *
 * @param sender name and address, a line each
 * @param recipient name and address, a line each
 * @param iban where to pay; null if the federation has not told its account
 * @param basis how the Meldung came in that is charged for
 * @param revision of that Meldung
 * @param directDebit whether the organisation lets the federation collect the sum
 * @param remark of the fee order
 */
public record InvoiceContent(
        List<String> sender,
        List<String> recipient,
        @Nullable String iban,
        @Nullable String bic,
        MeldungOrigin basis,
        int revision,
        boolean directDebit,
        List<DueItem> items,
        @Nullable String remark) {
    /** The sum, in cents. */
    public int cents() {
        return items.stream().mapToInt(DueItem::cents).reduce(0, Math::addExact);
    }
}
