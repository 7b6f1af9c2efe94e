package org.clavis.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.club.OutsideOrganisations;
import org.clavis.club.entity.OutsideOrganisation;
import org.clavis.club.entity.Whereabouts;
import org.clavis.federation.ClubEntry;
import org.clavis.federation.Clubs;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.honor.application.InboxQuery;
import org.clavis.honor.application.InboxRow;
import org.clavis.meldung.AcceptedReport;
import org.clavis.meldung.AcceptedReports;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.entity.report.Report;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** One organisation below: whom it is reached by, what it has reported, what it has applied for. */
@Named
@RequestScoped
public class ClubDetail {
    private static final int HONORS = 20;

    @Inject
    private Clubs clubs;

    @Inject
    private OutsideOrganisations outside;

    @Inject
    private AcceptedReports reports;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private FederationLinks links;

    private ClubEntry entry;
    private @Nullable Report report;

    @PostConstruct
    void open() {
        entry = clubs.open(links.id());
        if (Access.may(Register.MELDUNGEN, Right.READ)) {
            report = reports.latest(entry.affiliate().alias())
                    .map(AcceptedReport::report)
                    .orElse(null);
        }
    }

    public ClubEntry getEntry() {
        return entry;
    }

    public boolean isOutside() {
        return entry.affiliate().where() != Whereabouts.HERE;
    }

    /** Null for one of this server. */
    public @Nullable OutsideOrganisation getOutsider() {
        return isOutside() ? outside.open(entry.affiliate().id()) : null;
    }

    /** What it has reported and counts; null if nothing, if no names come up here, or without the right. */
    public @Nullable Report getReport() {
        return report;
    }

    /** What it says of itself, as far as it does; the keys are those of its own record. */
    public List<Fact> getFacts() {
        return report == null ? List.of() : facts(report.club());
    }

    /**
     * Something it says of itself.
     *
     * @param key of its name, without the feature
     */
    public record Fact(String key, String value) {}

    private static List<Fact> facts(ClubData club) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "name", club.name());
        add(facts, "seat", club.seat());
        add(facts, "contactPerson", club.contact());
        add(facts, "street", club.street());
        add(facts, "postalCode", club.postalCode());
        add(facts, "town", club.town());
        add(facts, "mail", club.mail());
        add(facts, "phone", club.phone());
        add(facts, "homepage", club.homepage());
        add(facts, "registerNumber", club.registerNumber());
        add(facts, "foundedOn", club.foundedOn());
        add(facts, "taxExemptUntil", club.taxExemptUntil());
        return facts;
    }

    private static void add(List<Fact> facts, String key, @Nullable Object value) {
        if (value != null) {
            facts.add(new Fact(key, value instanceof LocalDate day ? GermanDate.format(day) : value.toString()));
        }
    }

    public List<Meldung> getMeldungen() {
        return reports.history(entry.affiliate().alias());
    }

    /** What it has applied for, the latest first. */
    public List<InboxRow> getHonors() {
        return applications
                .inbox(new InboxQuery(
                        InboxQuery.ARRIVED, entry.affiliate().alias(), null, null, null, null, "", 0, HONORS))
                .items();
    }
}
