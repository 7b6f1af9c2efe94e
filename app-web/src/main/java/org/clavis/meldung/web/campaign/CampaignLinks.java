package org.clavis.meldung.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.shared.web.PageAddress;

/** Which campaign the address of a page means, what is ticked on it, and the way to the pages of campaigns. */
@Named
@RequestScoped
public class CampaignLinks {
    @Inject
    private HttpServletRequest request;

    /** The campaign of the address; none for a new one. */
    public Optional<UUID> id() {
        return PageAddress.of(request).one("id").flatMap(text -> uuid(text).findFirst());
    }

    /** The campaign that an overview or a form is about. */
    public Optional<UUID> campaign() {
        return PageAddress.of(request).one("campaign").flatMap(text -> uuid(text)
                .findFirst());
    }

    /** Aliases of the organisations that are ticked. */
    public List<String> ticked() {
        return PageAddress.of(request).all("reporter");
    }

    public boolean isTicked(String alias) {
        return ticked().contains(alias);
    }

    public String asked(String name) {
        return PageAddress.of(request).one(name).orElse("");
    }

    /** Outcome of an action: the page of the campaign, by a new request. */
    public static String seen(UUID id) {
        return "/meldung/campaign.xhtml?faces-redirect=true&id=" + id;
    }

    /** Outcome of an action: its overview, by a new request. */
    public static String overviewed(UUID id) {
        return "/meldung/overview.xhtml?faces-redirect=true&campaign=" + id;
    }

    /** Outcome of an action: the list, by a new request. */
    public static String listed() {
        return "/meldung/campaigns.xhtml?faces-redirect=true";
    }

    private static Stream<UUID> uuid(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }
}
