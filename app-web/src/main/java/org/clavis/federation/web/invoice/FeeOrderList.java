package org.clavis.federation.web.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.meldung.entity.fee.FeeOrder;
import org.clavis.meldung.fee.FeeOrders;
import org.clavis.tenant.Federations;

/** Fee orders: those the federation gives itself, and those it pays by. */
@Named
@RequestScoped
public class FeeOrderList {
    @Inject
    private FeeOrders orders;

    @Inject
    private Federations federations;

    private List<FeeOrder> all;
    private String own;

    @PostConstruct
    void open() {
        all = orders.list();
        own = federations.own().alias();
    }

    public List<FeeOrder> getOwn() {
        return all.stream().filter(order -> order.getOwner().equals(own)).toList();
    }

    public List<FeeOrder> getAbove() {
        return all.stream().filter(order -> !order.getOwner().equals(own)).toList();
    }
}
