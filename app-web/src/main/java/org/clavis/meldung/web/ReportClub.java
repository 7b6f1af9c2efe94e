package org.clavis.meldung.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.clavis.club.entity.LegalForm;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.entity.report.Report;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** Part A of a Meldung, line by line; what is not known has none. */
@Named
@RequestScoped
public class ReportClub {
    @Inject
    private PageTexts text;

    /** A fact about the organisation. */
    public record Line(String label, String value) {}

    public List<Line> lines(Report report) {
        ClubData club = report.club();
        var lines = new ArrayList<Line>();
        add(lines, "number", report.reporter().number());
        add(lines, "name", club.name());
        add(lines, "shortName", club.shortName());
        add(lines, "seat", club.seat());
        add(lines, "contact", club.contact());
        add(lines, "street", club.street());
        add(lines, "town", joined(club.postalCode(), club.town()));
        add(lines, "phone", club.phone());
        add(lines, "mail", club.mail());
        add(lines, "homepage", club.homepage());
        add(lines, "legalForm", club.legalForm() == null ? null : text.name(LegalForm.valueOf(club.legalForm())));
        add(lines, "registerNumber", club.registerNumber());
        add(lines, "foundedOn", text.date(club.foundedOn()));
        add(lines, "taxExemptUntil", text.date(club.taxExemptUntil()));
        add(lines, "iban", club.iban());
        add(lines, "bic", club.bic());
        add(lines, "creditorId", club.creditorId());
        add(
                lines,
                "directDebit",
                text.of(Boolean.TRUE.equals(club.directDebit()) ? "meldung.report.yes" : "meldung.report.no"));
        return lines;
    }

    private void add(List<Line> lines, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Line(text.of("meldung.club." + name), value));
        }
    }

    private static String joined(@Nullable String postalCode, @Nullable String town) {
        return ((postalCode == null ? "" : postalCode + " ") + (town == null ? "" : town)).strip();
    }
}
