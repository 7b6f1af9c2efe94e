package org.clavis.meldung.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clavis.meldung.desk.FiledPage;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.FiledFilter;
import org.clavis.meldung.entity.FiledRow;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.shared.web.Notices;
import org.clavis.shared.web.PageAddress;

/** What has been reported, as the address says; at first what waits for a decision. */
@Named
@RequestScoped
public class MeldungInbox {
    private static final int SIZE = 100;

    @Inject
    private MeldungDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    private PageAddress address = new PageAddress("", Map.of());
    private FiledPage page = new FiledPage(List.of(), 0);

    @PostConstruct
    void open() {
        address = PageAddress.of(request);
        page = desk.inbox(new FiledFilter(
                null,
                address.number("year").orElse(null),
                states(),
                FiledFilter.FROM_OTHERS,
                null,
                null,
                address.one("q").orElse(""),
                getNumber() - 1,
                SIZE));
    }

    private Set<MeldungState> states() {
        List<MeldungState> chosen = address.constants("state", MeldungState.class);
        if (!chosen.isEmpty()) {
            return EnumSet.copyOf(chosen);
        }
        return address.one("state").isPresent() ? FiledFilter.SUBMITTED : Set.of(MeldungState.SUBMITTED);
    }

    /** Accepts what is ticked, all or none. */
    public String accept() {
        List<String> ticked = address.all("meldung");
        if (ticked.isEmpty()) {
            notices.error("meldung.overview.nothingTicked");
            return "";
        }
        desk.acceptAll(ticked.stream().map(UUID::fromString).toList());
        notices.done("meldung.inbox.done.accepted", ticked.size());
        return "/meldung/inbox.xhtml?faces-redirect=true";
    }

    public List<FiledRow> getRows() {
        return page.rows();
    }

    public int getTotal() {
        return page.total();
    }

    public List<MeldungState> getStates() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(MeldungState.DRAFT)));
    }

    /** What was asked for of a filter, to stand in its field again. */
    public String asked(String name) {
        return address.one(name).orElse("");
    }

    public boolean isNarrowed() {
        return !address.without("page").parameters().isEmpty();
    }

    public int getNumber() {
        return Math.max(1, address.number("page").orElse(1));
    }

    public int getLastPage() {
        return Math.max(1, (page.total() + SIZE - 1) / SIZE);
    }

    public PageAddress turned(int number) {
        return address.with("page", number);
    }
}
