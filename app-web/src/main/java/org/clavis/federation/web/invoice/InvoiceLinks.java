package org.clavis.federation.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageAddress;

/** What the address of a page means, and the way to the pages of fees and invoices. */
@Named
@RequestScoped
public class InvoiceLinks {
    @Inject
    private HttpServletRequest request;

    Optional<UUID> id() {
        return PageAddress.of(request).one("id").flatMap(InvoiceLinks::parsed);
    }

    /** The year that is charged for: this one, if the address names none. */
    int year() {
        return PageAddress.of(request).number("year").orElse(GermanDate.today().getYear());
    }

    /** Aliases of those who were ticked. */
    List<String> payers() {
        return PageAddress.of(request).all("payer");
    }

    /** Outcome of an action: the page of one, by a new request. */
    static String seen(String page, UUID id) {
        return "/federation/" + page + ".xhtml?faces-redirect=true&id=" + id;
    }

    /** Outcome of an action: a list, by a new request. */
    static String listed(String page) {
        return "/federation/" + page + ".xhtml?faces-redirect=true";
    }

    static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
