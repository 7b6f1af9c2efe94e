package org.clavis.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.clavis.meldung.entity.fee.FeeBasis;
import org.clavis.meldung.entity.fee.FeeItem;
import org.clavis.meldung.entity.fee.FeeKind;
import org.clavis.meldung.entity.fee.FeeStep;
import org.clavis.meldung.entity.fee.FeeTerms;
import org.clavis.meldung.fee.FeeOrders;
import org.jspecify.annotations.Nullable;

/**
 * The fee orders of the demo: the district charges its clubs with steps and lets the young go free, the state charges the
 * district per head. Each is written and announced by the tenant of the running call, once. Prices are invented.
 */
@Dependent
class DemoFees {
    private static final int YOUNG = 18;
    private static final String REMARK = "Beschlossen von der Hauptversammlung (erfunden).";

    @Inject
    private FeeOrders orders;

    void ofDistrict(int year) {
        announce(
                year,
                List.of(
                        item("Grundbeitrag je Verein", FeeBasis.ORGANISATION, null, FeeStep.always(50_00)),
                        item(
                                "Aktive über 18 Jahre",
                                FeeBasis.ACTIVE,
                                YOUNG,
                                new FeeStep(40, 4_50),
                                FeeStep.always(4_00)),
                        item("Passive Mitglieder", FeeBasis.PASSIVE, null, FeeStep.always(50))));
    }

    void ofState(int year) {
        announce(
                year,
                List.of(
                        item("Aktive", FeeBasis.ACTIVE, null, FeeStep.always(2_20)),
                        item("GEMA-Pauschale", FeeBasis.GEMA, null, FeeStep.always(1_10)),
                        item("Versicherung", FeeBasis.INSURED, null, FeeStep.always(60))));
    }

    private static FeeItem item(String text, FeeBasis basis, @Nullable Integer freeUpTo, FeeStep... steps) {
        return new FeeItem(text, basis, FeeKind.PER_HEAD, freeUpTo, List.of(steps));
    }

    private void announce(int year, List<FeeItem> items) {
        if (orders.own(year).isEmpty()) {
            UUID draft = orders.draft(year, new FeeTerms(items, REMARK));
            orders.announce(draft, orders.open(draft).getVersion());
        }
    }
}
