package org.clavis.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.clavis.access.Register;
import org.clavis.member.entity.Member;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;

/** Which member and Register the address of a page means, and the way to the pages of a member. */
@Named
@RequestScoped
public class MemberLinks {
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private HttpServletRequest request;

    /** The member of the address; one that cannot exist if there is none. */
    UUID id() {
        String id = PageAddress.of(request).one("id").orElse("");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(Member.class, NOBODY);
        }
    }

    Optional<Register> register() {
        return PageAddress.of(request).constants("register", Register.class).stream()
                .findFirst();
    }

    public String list() {
        return page("list");
    }

    public String view(UUID id) {
        return page("view") + "?id=" + id;
    }

    public String edit(UUID id, String register) {
        return page("edit") + "?id=" + id + "&register=" + register;
    }

    /** Another page about the member: {@code end}, {@code rejoin}, {@code delete}, {@code edit}. */
    public String to(String page, UUID id) {
        return page(page) + "?id=" + id;
    }

    /** Outcome of an action: the member's page, by a new request. */
    String seen(UUID id) {
        return "/member/view.xhtml?faces-redirect=true&id=" + id;
    }

    private String page(String name) {
        return request.getContextPath() + "/member/" + name + ".xhtml";
    }
}
