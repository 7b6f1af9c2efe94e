package org.clavis.meldung.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.report.Finding;
import org.clavis.meldung.report.Place;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** Which campaign or Meldung the address of a page means, and where something is mended. */
@Named
@RequestScoped
public class ReportLinks {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private HttpServletRequest request;

    UUID campaign() {
        return id("campaign", Campaign.class);
    }

    UUID meldung() {
        return id("id", Meldung.class);
    }

    private UUID id(String parameter, Class<?> type) {
        String id = PageAddress.of(request).one(parameter).orElse("");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(type, NONE);
        }
    }

    /** The form in which it is mended; the record for whoever may not change it; null where nobody is led. */
    public @Nullable String mend(Finding finding) {
        Place place = finding.doubt().place();
        return place.isOfPerson() ? member(finding.person(), place) : page(place);
    }

    private @Nullable String member(@Nullable UUID member, Place place) {
        if (member == null) {
            return null;
        }
        boolean writable = Access.may(Register.valueOf(place.name()), Right.WRITE);
        return request.getContextPath()
                + (writable ? "/member/edit.xhtml?register=" + place + "&id=" : "/member/view.xhtml?id=")
                + member;
    }

    private @Nullable String page(Place place) {
        return switch (place) {
            case BOARD -> request.getContextPath() + "/club/board.xhtml";
            case ANSWERS -> "#questions";
            default -> {
                boolean writable = Access.may(Register.valueOf(place.name()), Right.WRITE);
                yield request.getContextPath() + (writable ? "/club/edit.xhtml?register=" + place : "/club/view.xhtml");
            }
        };
    }

    /** Outcome of an action: the page of the area, by a new request. */
    static String seen(String page) {
        return "/meldung/" + page + ".xhtml?faces-redirect=true";
    }
}
