package org.clavis.honor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;

/** Which application or item the address of a page means, which items were ticked, and the way to their pages. */
@Named
@RequestScoped
public class ApplicationLinks {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private HttpServletRequest request;

    /** What the address names; something that cannot exist if it names nothing. */
    UUID id() {
        return PageAddress.of(request)
                .one("id")
                .flatMap(ApplicationLinks::parsed)
                .orElseThrow(() -> new RecordNotFound(HonorApplication.class, NONE));
    }

    /** The items that were ticked on the page; one tick may stand for several. */
    List<UUID> ticked() {
        return Optional.ofNullable(request.getParameterValues("item")).stream()
                .flatMap(Arrays::stream)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .flatMap(text -> parsed(text).stream())
                .toList();
    }

    /** Whether it was ticked, so that it still is when the page has something to complain about. */
    public boolean isTicked(UUID id) {
        return ticked().contains(id);
    }

    static Optional<UUID> parsed(String text) {
        return Stream.of(text)
                .filter(one -> one.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .findFirst();
    }

    public String application(UUID id) {
        return request.getContextPath() + "/honor/application.xhtml?id=" + id;
    }

    public String item(UUID id) {
        return request.getContextPath() + "/honor/inbox-item.xhtml?id=" + id;
    }

    /** Outcome of an action: the page of the area, by a new request. */
    static String seen(String page) {
        return "/honor/" + page + ".xhtml?faces-redirect=true";
    }
}
