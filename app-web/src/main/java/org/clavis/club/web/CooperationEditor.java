package org.clavis.club.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.club.Cooperations;
import org.clavis.club.entity.Cooperation;
import org.clavis.shared.web.Notices;

/** Records, corrects or removes a cooperation. */
@Named
@ViewScoped
public class CooperationEditor implements Serializable {
    @Inject
    private Cooperations cooperations;

    @Inject
    private ClubLinks links;

    @Inject
    private Notices notices;

    private Cooperation cooperation;
    private long version;
    private boolean fresh;

    @PostConstruct
    void open() {
        Access.require(Register.COOPERATIONS, Right.WRITE);
        fresh = links.given().isEmpty();
        cooperation = links.given().map(cooperations::open).orElseGet(Cooperation::blank);
        version = cooperation.getVersion();
    }

    public String save() {
        if (fresh) {
            cooperations.record(cooperation);
        } else {
            cooperations.correct(cooperation.getId(), version, cooperation);
        }
        notices.done("shared.done.saved");
        return links.seen("cooperations");
    }

    /** Saves although somebody else has saved meanwhile. */
    public String overwrite() {
        version = cooperations.open(cooperation.getId()).getVersion();
        return save();
    }

    public String remove() {
        cooperations.remove(cooperation.getId(), version);
        notices.done("club.done.removed");
        return links.seen("cooperations");
    }

    public Cooperation getCooperation() {
        return cooperation;
    }

    public boolean isFresh() {
        return fresh;
    }
}
