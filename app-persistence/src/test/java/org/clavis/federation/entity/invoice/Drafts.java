package org.clavis.federation.entity.invoice;

import java.util.List;
import java.util.UUID;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.fee.DueItem;
import org.clavis.meldung.entity.fee.DueStep;
import org.clavis.meldung.entity.fee.FeeBasis;

/** Something to be charged. */
final class Drafts {
    private Drafts() {}

    static InvoiceDraft of(String payer, int year) {
        return new InvoiceDraft(year, payer, "Musikverein " + payer, "4711", UUID.randomUUID(), content());
    }

    private static InvoiceContent content() {
        return new InvoiceContent(
                List.of("Kreisverband"),
                List.of("Musikverein", "Erika Weiß"),
                null,
                null,
                MeldungOrigin.RECEIVED,
                1,
                false,
                List.of(new DueItem(
                        "Je Aktiven", FeeBasis.ACTIVE, 44, false, List.of(new DueStep(40, 450), new DueStep(4, 400)))),
                null);
    }
}
