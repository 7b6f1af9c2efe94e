package org.clavis.federation.invoice;

import static org.clavis.access.Register.INVOICES;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.access.Requires;
import org.clavis.federation.entity.invoice.Invoice;
import org.clavis.federation.entity.invoice.InvoiceDraft;
import org.clavis.federation.entity.invoice.InvoiceRepository;
import org.clavis.federation.entity.invoice.InvoiceState;
import org.clavis.meldung.entity.fee.FeeOrder;
import org.clavis.meldung.fee.Charge;
import org.clavis.meldung.fee.Charges;
import org.clavis.meldung.fee.FeeOrders;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordChanged;

/** Invoices to the organisations directly below, by the fee order and their accepted Meldungen. */
@Stateless
public class Invoices {
    @Inject
    private InvoiceRepository repository;

    @Inject
    private FeeOrders orders;

    @Inject
    private Charges charges;

    @Inject
    private Letterhead letterhead;

    /** Everything charged for a year, by number, the cancelled ones too. */
    @Requires(register = INVOICES, right = READ)
    public List<Invoice> of(int year) {
        return repository.of(year);
    }

    /** Years that were charged for, latest first. */
    @Requires(register = INVOICES, right = READ)
    public List<Integer> years() {
        return repository.years();
    }

    @Requires(register = INVOICES, right = READ)
    public Invoice open(UUID id) {
        return repository.get(id);
    }

    /** Everybody who pays and has not been charged for the year yet, those without a Meldung too. */
    @Requires(register = INVOICES, right = READ)
    public List<Proposal> proposed(int year) {
        Set<String> charged = repository.of(year).stream()
                .filter(invoice -> invoice.getState() != InvoiceState.CANCELLED)
                .map(Invoice::getPayer)
                .collect(Collectors.toSet());
        Optional<FeeOrder> order = orders.own(year);
        return charges.of(year).stream()
                .filter(charge -> !charged.contains(charge.payer().alias()))
                .map(charge -> proposal(charge, order))
                .toList();
    }

    private static Proposal proposal(Charge charge, Optional<FeeOrder> order) {
        Charge.Reported reported = charge.reported();
        return new Proposal(
                charge,
                reported == null
                        ? null
                        : order.map(one -> one.due(reported.figures())).orElse(null));
    }

    /**
     * Issues the invoices of some who pay, with the next numbers.
     *
     * @param payers aliases
     * @return how many
     * @throws BusinessRuleViolated if nobody of them can be charged, or the day lies before today
     */
    @Requires(register = INVOICES, right = WRITE)
    public int issue(int year, Collection<String> payers, LocalDate dueOn) {
        FeeOrder order = orders.own(year)
                .orElseThrow(() -> new BusinessRuleViolated(null, "federation.invoice.rule.noOrder", year));
        List<InvoiceDraft> drafts = proposed(year).stream()
                .filter(proposal -> proposal.isReady()
                        && payers.contains(proposal.charge().payer().alias()))
                .map(proposal -> letterhead.draft(
                        year,
                        proposal.charge(),
                        Objects.requireNonNull(proposal.due()),
                        order.terms().remark()))
                .toList();
        if (drafts.isEmpty()) {
            throw new BusinessRuleViolated(null, "federation.invoice.rule.nobody");
        }
        return repository.issue(drafts, GermanDate.today(), dueOn).size();
    }

    /**
     * The money is there.
     *
     * @throws RecordChanged if somebody has saved the invoice since that version
     */
    @Requires(register = INVOICES, right = WRITE)
    public void pay(UUID id, long version, LocalDate on) {
        Invoice invoice = repository.get(id, version);
        invoice.pay(on, GermanDate.today());
        repository.write(invoice);
    }

    /**
     * The invoice does not count any more; its number stays gone.
     *
     * @throws RecordChanged if somebody has saved it since that version
     */
    @Requires(register = INVOICES, right = WRITE)
    public void cancel(UUID id, long version, String reason) {
        Invoice invoice = repository.get(id, version);
        invoice.cancel(reason, GermanDate.today());
        repository.write(invoice);
    }
}
