package org.clavis.meldung.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.report.Meldungen;
import org.jspecify.annotations.Nullable;

/** A revision of the own Meldung, as it was submitted. */
@Named
@RequestScoped
public class RevisionShown {
    @Inject
    private Meldungen meldungen;

    @Inject
    private ReportLinks links;

    private Meldung meldung;

    @PostConstruct
    void open() {
        meldung = meldungen.open(links.meldung());
    }

    public Meldung getMeldung() {
        return meldung;
    }

    public @Nullable Report getReport() {
        return meldung.report().orElse(null);
    }
}
