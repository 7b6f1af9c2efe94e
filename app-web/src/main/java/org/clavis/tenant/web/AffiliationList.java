package org.clavis.tenant.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageTexts;
import org.clavis.tenant.AffiliationRow;
import org.clavis.tenant.Affiliations;

/** What the organisation belongs to, who belongs to it, and what waits for an answer. */
@Named
@RequestScoped
public class AffiliationList {
    @Inject
    private Affiliations affiliations;

    @Inject
    private PageTexts text;

    private List<AffiliationRow> all = List.of();

    @PostConstruct
    void read() {
        all = affiliations.all();
    }

    /** What another organisation has proposed and is for the own one to decide. */
    public List<AffiliationRow> getWaiting() {
        return all.stream().filter(AffiliationRow::isForUsToDecide).toList();
    }

    public List<AffiliationRow> getAbove() {
        return all.stream()
                .filter(row -> row.upward() && !row.isForUsToDecide())
                .toList();
    }

    public List<AffiliationRow> getBelow() {
        return all.stream()
                .filter(row -> !row.upward() && !row.isForUsToDecide())
                .toList();
    }

    /** Whether others can belong to the own organisation. */
    public boolean isFederation() {
        return !affiliations.partners(false).isEmpty();
    }

    public boolean isOver(AffiliationRow row) {
        return row.to() != null && row.to().isBefore(GermanDate.today());
    }

    public String span(AffiliationRow row) {
        String from = GermanDate.format(row.from());
        return row.to() == null
                ? text.with("tenant.affiliations.from", from)
                : text.both("tenant.affiliations.fromTo", from, GermanDate.format(row.to()));
    }

    public String purposes(AffiliationRow row) {
        return row.terms().purposes().stream().sorted().map(text::name).collect(Collectors.joining(", "));
    }
}
