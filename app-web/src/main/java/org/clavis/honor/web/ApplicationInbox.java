package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.honor.application.InboxPage;
import org.clavis.honor.application.InboxQuery;
import org.clavis.honor.application.InboxRow;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** What clubs have applied for, as the address says; at first what waits. */
@Named
@RequestScoped
public class ApplicationInbox {
    private static final int SIZE = 100;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private HttpServletRequest request;

    private PageAddress address = new PageAddress("", Map.of());
    private InboxQuery query = new InboxQuery(InboxQuery.WAITING, null, null, null, null, null, "", 0, SIZE);
    private InboxPage page = new InboxPage(List.of(), 0, Map.of(), Map.of());

    @PostConstruct
    void open() {
        address = PageAddress.of(request);
        query = new InboxQuery(
                states(),
                address.one("club").orElse(null),
                address.number("year").orElse(null),
                address.one("honor").orElse(null),
                day("from"),
                day("to"),
                address.one("q").orElse(""),
                Math.max(0, address.number("page").orElse(1) - 1),
                SIZE);
        page = desk.inbox(query);
    }

    private Set<ItemState> states() {
        List<ItemState> chosen = address.constants("state", ItemState.class);
        if (!chosen.isEmpty()) {
            return EnumSet.copyOf(chosen);
        }
        return address.one("state").isPresent() ? InboxQuery.ARRIVED : InboxQuery.WAITING;
    }

    private @Nullable LocalDate day(String name) {
        return address.one(name)
                .flatMap(typed -> GermanDate.parse(typed, LocalDate.of(2099, 12, 31)))
                .orElse(null);
    }

    public List<InboxRow> getRows() {
        return page.items();
    }

    public int getTotal() {
        return page.total();
    }

    public PageAddress getAddress() {
        return address;
    }

    public InboxPage getPage() {
        return page;
    }

    public List<ItemState> getStates() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(ItemState.DRAFT)));
    }

    /** What was asked for of a filter, to stand in its field again. */
    public String asked(String name) {
        return address.one(name).orElse("");
    }

    public boolean isNarrowed() {
        return !address.without("page").parameters().isEmpty();
    }

    public int getNumber() {
        return query.page() + 1;
    }

    public int getLastPage() {
        return Math.max(1, (page.total() + SIZE - 1) / SIZE);
    }

    public PageAddress turned(int number) {
        return address.with("page", number);
    }
}
