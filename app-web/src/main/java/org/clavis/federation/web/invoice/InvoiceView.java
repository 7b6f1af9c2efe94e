package org.clavis.federation.web.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.clavis.federation.entity.invoice.Invoice;
import org.clavis.federation.entity.invoice.InvoiceContent;
import org.clavis.federation.entity.invoice.InvoiceState;
import org.clavis.federation.invoice.Invoices;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** One invoice: its arithmetic, and what became of it. */
@Named
@ViewScoped
public class InvoiceView implements Serializable {
    @Inject
    private Invoices invoices;

    @Inject
    private InvoiceLinks links;

    @Inject
    private Notices notices;

    private UUID id;
    private long version;
    private final InvoiceEnd end = new InvoiceEnd(GermanDate.today());
    private transient @Nullable Invoice invoice;

    @PostConstruct
    void open() {
        id = links.id().orElseThrow(() -> new RecordNotFound(Invoice.class, new UUID(0, 0)));
        version = getInvoice().getVersion();
    }

    public String pay() {
        invoices.pay(id, version, Objects.requireNonNullElse(end.getPaidOn(), GermanDate.today()));
        notices.done("federation.invoice.done.paid");
        return InvoiceLinks.seen("invoice", id);
    }

    public String cancel() {
        invoices.cancel(id, version, Objects.requireNonNullElse(end.getCancelReason(), ""));
        notices.done("federation.invoice.done.cancelled");
        return InvoiceLinks.seen("invoice", id);
    }

    public Invoice getInvoice() {
        Invoice shown = invoice == null ? invoices.open(id) : invoice;
        invoice = shown;
        return shown;
    }

    public InvoiceContent getContent() {
        return getInvoice().content();
    }

    public boolean isOpen() {
        return getInvoice().getState() == InvoiceState.ISSUED;
    }

    public InvoiceEnd getEnd() {
        return end;
    }
}
