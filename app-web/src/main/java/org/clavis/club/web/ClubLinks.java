package org.clavis.club.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.clavis.access.Register;
import org.clavis.club.entity.ClubRow;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** What the address of a page means, and the way to the pages of the area. */
@Named
@RequestScoped
public class ClubLinks {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private HttpServletRequest request;

    /** The id in the address, if there is one. */
    Optional<UUID> given() {
        try {
            return PageAddress.of(request).one("id").map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(ClubRow.class, NONE);
        }
    }

    /** The id in the address; one that cannot exist if there is none. */
    UUID id() {
        return given().orElse(NONE);
    }

    /** The Register in the address; the address of the organisation if there is none. */
    Register register() {
        return PageAddress.of(request).constants("register", Register.class).stream()
                .findFirst()
                .orElse(Register.CLUB_ADDRESS);
    }

    /** A page of the area: {@code view}, {@code ensembles}. */
    public String to(String page) {
        return request.getContextPath() + "/club/" + page + ".xhtml";
    }

    /** A page about one row: {@code ensemble}, {@code cooperation-delete}. */
    public String to(String page, UUID id) {
        return to(page) + "?id=" + id;
    }

    /** Where a Register is edited. */
    public String edit(String register) {
        return to("edit") + "?register=" + register;
    }

    /** From when to when, as in {@code 01.04.1966 – 30.06.1999}; what is not known or lies ahead is left out. */
    public String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        return (from == null ? "" : GermanDate.format(from)) + " – " + (to == null ? "" : GermanDate.format(to));
    }

    /** Outcome of an action: a page of the area, by a new request. */
    String seen(String page) {
        return "/club/" + page + ".xhtml?faces-redirect=true";
    }
}
