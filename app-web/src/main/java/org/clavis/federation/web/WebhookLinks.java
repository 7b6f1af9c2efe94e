package org.clavis.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.clavis.federation.entity.Webhook;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;

/** Which program the address of a page means, and the way to the pages about one. */
@Named
@RequestScoped
public class WebhookLinks {
    /** Outcome of an action: the list, by a new request. */
    static final String LIST = "/federation/interfaces.xhtml?faces-redirect=true";

    @Inject
    private HttpServletRequest request;

    /** The id in the address, if there is one. */
    Optional<UUID> given() {
        try {
            return PageAddress.of(request).one("id").map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(Webhook.class, new UUID(0, 0));
        }
    }

    public String list() {
        return page("interfaces");
    }

    /** A page about one: {@code interface}, {@code interface-delete}. */
    public String to(String page, UUID id) {
        return page(page) + "?id=" + id;
    }

    private String page(String name) {
        return request.getContextPath() + "/federation/" + name + ".xhtml";
    }
}
