package org.clavis.club.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.club.Cooperations;
import org.clavis.club.entity.Cooperation;
import org.clavis.shared.GermanDate;

/** The cooperations, those that still run first. */
@Named
@RequestScoped
public class CooperationList {
    @Inject
    private Cooperations cooperations;

    private List<Cooperation> all = List.of();

    @PostConstruct
    void open() {
        all = cooperations.all();
    }

    public List<Cooperation> getAll() {
        return all;
    }

    /** Whether it is over. */
    public boolean ended(Cooperation cooperation) {
        return !cooperation.runsOn(GermanDate.today()) && cooperation.getEndedOn() != null;
    }
}
