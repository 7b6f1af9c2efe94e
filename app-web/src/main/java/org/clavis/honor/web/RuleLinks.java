package org.clavis.honor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.shared.web.PageAddress;

/** Which rules the address of a page means, and the way to the pages of rules. */
@Named
@RequestScoped
public class RuleLinks {
    @Inject
    private HttpServletRequest request;

    /** The rule of the address; none for a new one. */
    Optional<UUID> id() {
        return ids("id").findFirst();
    }

    /** The rules that were chosen. */
    List<UUID> chosen() {
        return ids("rule").toList();
    }

    /** The shipped order that was chosen. */
    Optional<String> order() {
        return PageAddress.of(request).one("order");
    }

    public String list() {
        return page("rules");
    }

    public String view(UUID id) {
        return page("rule") + "?id=" + id;
    }

    public String activation(UUID id) {
        return page("rule-activation") + "?rule=" + id;
    }

    public String retirement(UUID id) {
        return page("rule-retirement") + "?id=" + id;
    }

    /** Outcome of an action: the page of the rule, by a new request. */
    String seen(UUID id) {
        return "/honor/rule.xhtml?faces-redirect=true&id=" + id;
    }

    /** Outcome of an action: the list, by a new request. */
    String listed() {
        return "/honor/rules.xhtml?faces-redirect=true";
    }

    private Stream<UUID> ids(String parameter) {
        return PageAddress.of(request).all(parameter).stream().flatMap(RuleLinks::id);
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }

    private String page(String name) {
        return request.getContextPath() + "/honor/" + name + ".xhtml";
    }
}
