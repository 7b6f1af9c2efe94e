package org.clavis.meldung.fee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.clavis.exchange.Exchange;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.fee.FeeNotice;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.AffiliationPurpose;

/** Tells fee orders to those who pay. */
@Dependent
class FeePost {
    @Inject
    private Exchange exchange;

    @Inject
    private Federations federations;

    void tell(FeeNotice notice) {
        String content = RecordJson.write(notice);
        federations.below(GermanDate.today(), AffiliationPurpose.FEES).stream()
                .filter(below -> below.distance() == 1)
                .forEach(below -> exchange.send(below.id(), FeeNotice.KIND, content));
    }
}
