package org.clavis.meldung.fee;

import static org.clavis.access.Register.INVOICES;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clavis.access.Requires;
import org.clavis.club.Affiliate;
import org.clavis.club.Affiliates;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.fee.ChargeRepository;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.fee.Charge.Reported;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.AffiliationPurpose;

/** What the organisations directly below are charged for: what they reported and the own federation accepted. */
@Stateless
public class Charges {
    @Inject
    private ChargeRepository repository;

    @Inject
    private Affiliates affiliates;

    @Inject
    private Federations federations;

    /** Everybody who pays in a year, that is who belongs to the federation for fees on its first day; by name. */
    @Requires(register = INVOICES, right = READ)
    public List<Charge> of(int year) {
        Map<String, Meldung> accepted =
                repository.accepted(year, federations.own().alias());
        return affiliates.below(LocalDate.of(year, 1, 1), AffiliationPurpose.FEES).stream()
                .filter(payer -> payer.distance() == 1)
                .map(payer -> charge(payer, accepted))
                .toList();
    }

    private static Charge charge(Affiliate payer, Map<String, Meldung> accepted) {
        Meldung meldung = accepted.get(payer.alias());
        return meldung == null
                ? new Charge(payer, null)
                : new Charge(
                        payer,
                        new Reported(
                                meldung.getId(),
                                meldung.getOrigin(),
                                meldung.getRevision(),
                                figures(meldung, accepted),
                                meldung.report().map(Report::club).orElse(null)));
    }

    /** Its own, and what came with it from below. */
    private static Figures figures(Meldung meldung, Map<String, Meldung> accepted) {
        Stream<Figures> below = accepted.values().stream()
                .filter(one -> meldung.getId().equals(one.getCarrier()))
                .map(Meldung::figures);
        return Figures.sum(Stream.concat(Stream.of(meldung.figures()), below).toList());
    }
}
