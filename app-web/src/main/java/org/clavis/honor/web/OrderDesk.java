package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.honor.application.OrderList;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.shared.web.Notices;
import org.clavis.shared.web.PageTexts;

/** What is to be ordered for approved honors. */
@Named
@RequestScoped
public class OrderDesk {
    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationLinks links;

    @Inject
    private Notices notices;

    @Inject
    private PageTexts text;

    private OrderList orders;

    @PostConstruct
    void open() {
        orders = desk.orders();
    }

    public OrderList getOrders() {
        return orders;
    }

    /** How many of each piece, in the order of the constants. */
    public List<Map.Entry<AwardItem, Integer>> getPieces() {
        return List.copyOf(orders.pieces().entrySet());
    }

    public String pieces(OrderList.Line line) {
        return line.pieces().stream().map(text::name).collect(Collectors.joining(", "));
    }

    /** The honors of a line, as one value of a checkbox: what is marked is what was seen. */
    public String ids(OrderList.Line line) {
        return line.items().stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    public String euros(Number cents) {
        return NumberFormat.getCurrencyInstance(Locale.GERMANY).format(cents.longValue() / 100.0);
    }

    /** Marks the honors of the ticked lines as ordered. */
    public String order() {
        List<UUID> ticked = links.ticked();
        if (ticked.isEmpty()) {
            notices.error("honor.orders.nothingTicked");
            return "";
        }
        desk.order(ticked);
        notices.done("honor.orders.done", ticked.size());
        return ApplicationLinks.seen("orders");
    }
}
