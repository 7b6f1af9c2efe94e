package org.clavis.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.clavis.member.DirectoryColumn;
import org.clavis.member.DirectoryPage;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectoryRow;
import org.clavis.member.DirectorySort;
import org.clavis.member.MemberDirectory;
import org.clavis.shared.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** The list of members, as its address says. */
@Named
@RequestScoped
public class MemberList {
    @Inject
    private MemberDirectory directory;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ListColumns columns;

    private PageAddress address = new PageAddress("", Map.of());
    private DirectoryQuery query = DirectoryQuery.FIRST_PAGE;
    private DirectoryPage page = new DirectoryPage(List.of(), 0);

    @PostConstruct
    void open() {
        address = PageAddress.of(request).without("expired");
        query = ListRequest.query(address);
        page = directory.page(query);
        columns.remember((HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
    }

    public List<DirectoryRow> getRows() {
        return page.items();
    }

    public int getTotal() {
        return page.total();
    }

    public PageAddress getAddress() {
        return address;
    }

    public DirectoryQuery getQuery() {
        return query;
    }

    /** Whether anything but the order has been asked for. */
    public boolean isNarrowed() {
        return !query.text().isEmpty() || !query.filter().equals(DirectoryQuery.FIRST_PAGE.filter());
    }

    public List<String> getSections() {
        return directory.sections();
    }

    /** Where a click on the head of a column leads: sorted by it, and the other way round the next time. */
    public PageAddress sorted(DirectoryColumn column) {
        boolean descending = isSorted(column) && !query.sort().descending();
        return address.without("page").with("sort", new DirectorySort(column, descending));
    }

    /** The attribute {@code aria-sort} of a column. */
    public @Nullable String order(DirectoryColumn column) {
        return isSorted(column) ? (query.sort().descending() ? "descending" : "ascending") : null;
    }

    private boolean isSorted(DirectoryColumn column) {
        return query.sort().column() == column;
    }

    /** Search, filters and order, which stay as they are while the columns change. */
    public List<Map.Entry<String, String>> getKept() {
        return address.without("columns", "page").parameters().entrySet().stream()
                .flatMap(kept -> kept.getValue().stream().map(value -> Map.entry(kept.getKey(), value)))
                .toList();
    }

    /** The list as it is filtered now, all pages of it, as a file. */
    public PageAddress export(String format) {
        return address.without("page", "size", "columns")
                .at(request.getContextPath() + "/member/export")
                .with("format", format);
    }

    public int getLastPage() {
        return Math.max(1, (page.total() + query.size() - 1) / query.size());
    }

    public PageAddress turned(int number) {
        return address.with("page", number);
    }
}
