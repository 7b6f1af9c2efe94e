package org.clavis.meldung.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.report.Collected;
import org.clavis.meldung.entity.report.Report;
import org.clavis.shared.BusinessRuleViolated;

/**
 * Whether a federation passes on what was reported to it, and nothing else: names come with the signature of whoever
 * reported them.
 */
@Dependent
class CollectedCheck {
    @Inject
    private Exchange exchange;

    /** @throws BusinessRuleViolated naming the first organisation whose Meldung is not what it signed */
    void require(Report report) {
        Set<String> seen = new HashSet<>(Set.of(report.reporter().alias()));
        for (Collected one : report.below()) {
            boolean once = seen.add(one.reporter().alias());
            String snapshot = one.snapshot();
            if (!once || (snapshot != null && !isGenuine(one, snapshot, report))) {
                throw new BusinessRuleViolated(
                        null, "meldung.rule.incoherent", one.reporter().name());
            }
        }
    }

    private boolean isGenuine(Collected one, String snapshot, Report carrier) {
        try {
            SignedContent signed = SignedContent.parse(snapshot);
            Report inside = RecordJson.read(signed.content(), Report.class);
            return isByWhomItMayBe(one, signed)
                    && signed.sha256().equals(one.sha256())
                    && inside.meldung().equals(one.meldung())
                    && inside.campaign().equals(carrier.campaign());
        } catch (IllegalArgumentException noSignedContent) {
            return false;
        }
    }

    /** By the organisation itself, or by the federation that has taken it in from elsewhere. */
    private boolean isByWhomItMayBe(Collected one, SignedContent signed) {
        return switch (exchange.verify(signed)) {
            case GENUINE ->
                signed.signer().equals(one.reporter().alias())
                        || signed.signer().equals(one.via());
            case UNKNOWN_SIGNER -> one.reporter().alias().contains(".");
            case REFUSED -> false;
        };
    }
}
