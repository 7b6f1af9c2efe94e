package org.clavis.club.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.club.Ensembles;
import org.clavis.club.entity.Ensemble;
import org.clavis.shared.web.Notices;

/** Records, corrects or removes an ensemble. */
@Named
@ViewScoped
public class EnsembleEditor implements Serializable {
    @Inject
    private Ensembles ensembles;

    @Inject
    private ClubLinks links;

    @Inject
    private Notices notices;

    private Ensemble ensemble;
    private long version;
    private boolean fresh;

    @PostConstruct
    void open() {
        Access.require(Register.ENSEMBLES, Right.WRITE);
        fresh = links.given().isEmpty();
        ensemble = links.given().map(ensembles::open).orElseGet(Ensemble::blank);
        version = ensemble.getVersion();
    }

    public String save() {
        if (fresh) {
            ensembles.record(ensemble);
        } else {
            ensembles.correct(ensemble.getId(), version, ensemble);
        }
        notices.done("shared.done.saved");
        return links.seen("ensembles");
    }

    /** Saves although somebody else has saved meanwhile. */
    public String overwrite() {
        version = ensembles.open(ensemble.getId()).getVersion();
        return save();
    }

    public String remove() {
        ensembles.remove(ensemble.getId(), version);
        notices.done("club.done.removed");
        return links.seen("ensembles");
    }

    public Ensemble getEnsemble() {
        return ensemble;
    }

    public boolean isFresh() {
        return fresh;
    }
}
