package org.clavis.honor.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.paper.Certificate;
import org.clavis.honor.paper.Certificates;
import org.clavis.shared.web.Notices;
import org.clavis.shared.web.PageAddress;

/** The certificates of a year by number, and the end of one. */
@Named
@RequestScoped
public class CertificateSeries {
    @Inject
    private Certificates certificates;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    private List<Integer> years = List.of();
    private List<Certificate> all = List.of();

    @PostConstruct
    void open() {
        years = certificates.years();
        all = years.isEmpty() ? List.of() : certificates.series(getYear());
    }

    public List<Integer> getYears() {
        return years;
    }

    /** The year asked for, else the latest one. */
    public int getYear() {
        return PageAddress.of(request)
                .one("year")
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(years.isEmpty() ? 0 : years.get(0));
    }

    public List<Certificate> getAll() {
        return all;
    }

    /** Declares a certificate void, for the reason typed beside it. */
    public String revoke(UUID id, long version) {
        certificates.revoke(id, version, request.getParameter("reason-" + id));
        notices.done("honor.certificate.revoked.done");
        return "/honor/certificates.xhtml?faces-redirect=true&year=" + getYear();
    }
}
