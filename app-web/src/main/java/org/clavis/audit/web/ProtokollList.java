package org.clavis.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.clavis.audit.Protokoll;
import org.clavis.audit.ProtokollEntry;
import org.clavis.audit.ProtokollPage;
import org.clavis.audit.ProtokollQuery;
import org.clavis.audit.entity.AuditAction;
import org.clavis.audit.entity.ChainState;
import org.clavis.shared.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** The page that shows the Protokoll, as its address asks for it. */
@Named
@RequestScoped
public class ProtokollList {
    private static final String PAGE = "page";
    private static final List<String> PARAMETERS = List.of("from", "to", "action", "actor", "entity", "member");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Protokoll protokoll;

    private PageAddress address;
    private ProtokollQuery query;
    private ProtokollPage page;
    private @Nullable ChainState chain;

    @PostConstruct
    void open() {
        address = PageAddress.of(request);
        query = ProtokollAddress.query(address);
        page = protokoll.page(query);
    }

    /** Recomputes the chain; the result stands on the page that follows. */
    public void check() {
        chain = protokoll.verify();
    }

    public @Nullable ChainState getChain() {
        return chain;
    }

    public List<ProtokollEntry> getEntries() {
        return page.entries();
    }

    public long getTotal() {
        return page.total();
    }

    public ProtokollQuery getQuery() {
        return query;
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }

    public long getLastPage() {
        return Math.max(1, (page.total() + query.size() - 1) / query.size());
    }

    public boolean isNarrowed() {
        return PARAMETERS.stream().anyMatch(name -> address.one(name).isPresent());
    }

    public String turned(long to) {
        return address.with(PAGE, to).toString();
    }

    /** The same page with one thing more or other asked for. */
    public String only(String parameter, Object value) {
        return address.without(PAGE).with(parameter, value).toString();
    }

    public String without(String parameter) {
        return address.without(PAGE, parameter).toString();
    }

    public String getExport() {
        return address.without(PAGE)
                .at(request.getContextPath() + ProtokollExport.PATH)
                .toString();
    }
}
