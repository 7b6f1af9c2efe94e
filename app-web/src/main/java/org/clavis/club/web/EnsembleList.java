package org.clavis.club.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.club.Ensembles;
import org.clavis.club.entity.Ensemble;
import org.clavis.shared.GermanDate;

/** The ensembles, those that still exist first. */
@Named
@RequestScoped
public class EnsembleList {
    @Inject
    private Ensembles ensembles;

    private List<Ensemble> all = List.of();

    @PostConstruct
    void open() {
        all = ensembles.all();
    }

    public List<Ensemble> getAll() {
        return all;
    }

    /** Whether it is over. */
    public boolean ended(Ensemble ensemble) {
        return !ensemble.runsOn(GermanDate.today()) && ensemble.getDissolvedOn() != null;
    }
}
