package org.clavis.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.clavis.club.Affiliate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;

/** What the address of a page means, and the way to the pages of the area. */
@Named
@RequestScoped
public class FederationLinks {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private HttpServletRequest request;

    /** The id in the address, if there is one. */
    Optional<UUID> given() {
        try {
            return PageAddress.of(request).one("id").map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(Affiliate.class, NONE);
        }
    }

    /** The id in the address; one that cannot exist if there is none. */
    UUID id() {
        return given().orElse(NONE);
    }

    /** A page of the area. */
    public String to(String page) {
        return request.getContextPath() + "/federation/" + page + ".xhtml";
    }

    /** A page about one organisation. */
    public String to(String page, UUID id) {
        return to(page) + "?id=" + id;
    }

    /** Outcome of an action: a page of the area, by a new request. */
    static String seen(String page) {
        return "/federation/" + page + ".xhtml?faces-redirect=true";
    }
}
