package org.clavis.honor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.clavis.honor.entity.Honor;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;

/** Which honor or member the address of a page means, and the way to the pages about an honor. */
@Named
@RequestScoped
public class HonorLinks {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private HttpServletRequest request;

    /** The id in the address; one that cannot exist if there is none. */
    UUID id() {
        return parameter("id").orElse(NONE);
    }

    /** The member in the address, if it names one. */
    Optional<UUID> member() {
        return parameter("member");
    }

    /** A page about an honor: {@code edit}, {@code revoke}, {@code delete}. */
    public String to(String page, UUID honor) {
        return request.getContextPath() + "/honor/" + page + ".xhtml?id=" + honor;
    }

    /** Where an honor is added to a member. */
    public String add(UUID member) {
        return request.getContextPath() + "/honor/edit.xhtml?member=" + member;
    }

    /** The record of a member. */
    public String record(UUID member) {
        return request.getContextPath() + "/member/view.xhtml?id=" + member + "#honors";
    }

    /** Outcome of an action: the member's record, by a new request. */
    String seen(UUID member) {
        return "/member/view.xhtml?faces-redirect=true&id=" + member;
    }

    private Optional<UUID> parameter(String name) {
        try {
            return PageAddress.of(request).one(name).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(Honor.class, NONE);
        }
    }
}
