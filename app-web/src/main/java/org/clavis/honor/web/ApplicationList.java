package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.clavis.honor.application.ApplicationFilter;
import org.clavis.honor.application.ApplicationPage;
import org.clavis.honor.application.ApplicationRow;
import org.clavis.honor.application.HonorApplications;
import org.clavis.honor.entity.application.ApplicationState;
import org.clavis.shared.web.PageAddress;
import org.clavis.shared.web.PageTexts;

/** The own applications, as the address says. */
@Named
@RequestScoped
public class ApplicationList {
    private static final int SIZE = 50;

    @Inject
    private HonorApplications applications;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageTexts text;

    private PageAddress address = new PageAddress("", Map.of());
    private ApplicationFilter filter = ApplicationFilter.ALL;
    private ApplicationPage page = new ApplicationPage(List.of(), 0);

    @PostConstruct
    void open() {
        address = PageAddress.of(request);
        filter = new ApplicationFilter(
                address.constants("state", ApplicationState.class).stream()
                        .findFirst()
                        .orElse(null),
                address.number("year").orElse(null),
                Math.max(0, address.number("page").orElse(1) - 1),
                SIZE);
        page = applications.page(filter);
    }

    public List<ApplicationRow> getRows() {
        return page.items();
    }

    public int getTotal() {
        return page.total();
    }

    public ApplicationFilter getFilter() {
        return filter;
    }

    public List<ApplicationState> getStates() {
        return List.of(ApplicationState.values());
    }

    public boolean isNarrowed() {
        return filter.state() != null || filter.year() != null;
    }

    /** What the club has to do next, in a sentence. */
    public String next(ApplicationRow row) {
        boolean dated = row.state() == ApplicationState.DRAFT && row.lastDay() != null;
        String key = "honor.applications.next." + row.state() + (dated ? ".until" : "");
        return dated ? text.with(key, text.date(row.lastDay())) : text.of(key);
    }

    public String people(ApplicationRow row) {
        return String.join(", ", row.people());
    }

    /** "3 verliehen, 1 abgelehnt". */
    public String standing(ApplicationRow row) {
        return String.join(
                ", ",
                row.states().entrySet().stream()
                        .map(entry -> entry.getValue() + " " + text.name(entry.getKey()))
                        .toList());
    }

    public int getNumber() {
        return filter.page() + 1;
    }

    public int getLastPage() {
        return Math.max(1, (page.total() + SIZE - 1) / SIZE);
    }

    public PageAddress turned(int number) {
        return address.with("page", number);
    }
}
