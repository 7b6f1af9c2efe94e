package org.clavis.federation.web.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.meldung.entity.fee.FeeOrder;
import org.clavis.meldung.entity.fee.FeeOrderState;
import org.clavis.meldung.entity.fee.FeeTerms;
import org.clavis.meldung.fee.FeeOrders;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** A fee order: to be read and, as long as it is a draft, changed and announced. */
@Named
@ViewScoped
public class FeeOrderEditor implements Serializable {
    @Inject
    private FeeOrders orders;

    @Inject
    private InvoiceLinks links;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private long version;
    private FeeOrderForm form;
    private transient @Nullable FeeOrder order;

    @PostConstruct
    void open() {
        order = links.id().map(orders::open).orElse(null);
        Access.require(Register.INVOICES, order == null ? Right.WRITE : Right.READ);
        if (order == null) {
            int year = GermanDate.today().getYear() + 1;
            form = new FeeOrderForm(year, lastOrNone(year));
        } else {
            id = order.getId();
            version = order.getVersion();
            form = new FeeOrderForm(order.getYear(), order.terms());
        }
    }

    /** A new order begins as what holds already. */
    private FeeTerms lastOrNone(int year) {
        return orders.own(year).map(FeeOrder::terms).orElse(new FeeTerms(List.of(), null));
    }

    public String save() {
        if (id == null) {
            UUID drafted = orders.draft(Objects.requireNonNullElse(form.getYear(), 0), form.terms());
            notices.done("federation.fee.done.drafted");
            return InvoiceLinks.seen("fee", drafted);
        }
        orders.correct(id, version, form.terms());
        notices.done("shared.done.saved");
        return InvoiceLinks.seen("fee", id);
    }

    /** Announces what was saved, not what stands in the form. */
    public String announce() {
        orders.announce(Objects.requireNonNull(id), version);
        notices.done("federation.fee.done.announced");
        return InvoiceLinks.listed("fees");
    }

    public String remove() {
        orders.remove(Objects.requireNonNull(id), version);
        notices.done("federation.fee.done.removed");
        return InvoiceLinks.listed("fees");
    }

    /** Null for a new one. */
    public @Nullable FeeOrder getOrder() {
        if (order == null && id != null) {
            order = orders.open(id);
        }
        return order;
    }

    public boolean isEditable() {
        FeeOrder shown = getOrder();
        return (shown == null || shown.getState() == FeeOrderState.DRAFT) && Access.may(Register.INVOICES, Right.WRITE);
    }

    public FeeOrderForm getForm() {
        return form;
    }
}
