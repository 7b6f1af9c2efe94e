package org.clavis.federation.web.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.federation.entity.invoice.Invoice;
import org.clavis.federation.invoice.Invoices;
import org.clavis.federation.invoice.Proposal;
import org.clavis.meldung.fee.FeeOrders;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** The invoices of a year: those to be issued, and those that were. */
@Named
@RequestScoped
public class InvoiceDesk {
    @Inject
    private Invoices invoices;

    @Inject
    private FeeOrders orders;

    @Inject
    private InvoiceLinks links;

    @Inject
    private Notices notices;

    private int year;
    private final InvoiceTerms terms = InvoiceTerms.usual(GermanDate.today());
    private @Nullable List<Invoice> issued;
    private @Nullable List<Proposal> proposed;

    @PostConstruct
    void open() {
        year = links.year();
    }

    public String issue() {
        int made = invoices.issue(year, links.payers(), terms.due());
        notices.done("federation.invoice.done.issued", made);
        return InvoiceLinks.listed("invoices") + "&year=" + year;
    }

    public List<Invoice> getIssued() {
        List<Invoice> read = issued == null ? invoices.of(year) : issued;
        issued = read;
        return read;
    }

    /** Reckoned once, however often the page asks. */
    public List<Proposal> getProposed() {
        List<Proposal> read = proposed == null ? invoices.proposed(year) : proposed;
        proposed = read;
        return read;
    }

    /** Whether there is a fee order to charge by. */
    public boolean isOrdered() {
        return orders.own(year).isPresent();
    }

    /** To choose from, latest first: this year, the next, and those charged for. */
    public List<Integer> getYears() {
        int now = GermanDate.today().getYear();
        return Stream.concat(Stream.of(now + 1, now, year), invoices.years().stream())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    public int getYear() {
        return year;
    }

    public InvoiceTerms getTerms() {
        return terms;
    }

    public boolean isOverdue(Invoice invoice) {
        return invoice.isOverdue(GermanDate.today());
    }
}
