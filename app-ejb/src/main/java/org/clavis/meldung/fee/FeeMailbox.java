package org.clavis.meldung.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.clavis.exchange.Letter;
import org.clavis.exchange.LetterArrived;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.fee.FeeNotice;
import org.clavis.meldung.entity.fee.FeeOrder;
import org.clavis.meldung.entity.fee.FeeOrderRepository;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.AffiliationPurpose;

/**
 * Keeps fee orders that the federations above announce. Each counts once, however often it comes, and nobody can
 * announce one for somebody else.
 */
@ApplicationScoped
class FeeMailbox {
    private static final Logger LOG = System.getLogger(FeeMailbox.class.getName());

    @Inject
    private FeeOrderRepository repository;

    @Inject
    private Federations federations;

    void open(@Observes LetterArrived arrived) {
        Letter letter = arrived.letter();
        if (letter.kind().equals(FeeNotice.KIND)) {
            try {
                take(letter);
            } catch (BusinessRuleViolated malformed) {
                refuse(letter, "is malformed: " + malformed.getMessage());
            }
        }
    }

    private void take(Letter letter) {
        FeeNotice notice = RecordJson.read(letter.content(), FeeNotice.class);
        if (!notice.owner().equals(letter.sender().alias()) || !isPaid(notice.owner())) {
            refuse(letter, "holds the fee order of somebody who is not paid");
            return;
        }
        List<FeeOrder> known = repository.editions(notice.owner(), notice.year());
        if (known.stream().anyMatch(order -> order.getEdition() >= notice.edition())) {
            return;
        }
        known.forEach(FeeOrder::supersede);
        FeeOrder order = FeeOrder.received(notice);
        known.forEach(repository::write);
        repository.add(order);
    }

    private boolean isPaid(String federation) {
        return federations.above(GermanDate.today(), AffiliationPurpose.FEES).stream()
                .anyMatch(above -> above.distance() == 1 && above.alias().equals(federation));
    }

    private static void refuse(Letter letter, String why) {
        LOG.log(
                Level.WARNING,
                "letter {0} of {1} {2}",
                letter.id(),
                letter.sender().alias(),
                why);
    }
}
