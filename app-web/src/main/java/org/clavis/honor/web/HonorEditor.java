package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.honor.Honors;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorState;
import org.clavis.shared.web.Notices;

/** Records or corrects an honor. */
@Named
@ViewScoped
public class HonorEditor implements Serializable {
    private static final List<HonorState> STATES = List.of(HonorState.GIVEN, HonorState.ASSUMED, HonorState.REFUSED);

    @Inject
    private Honors honors;

    @Inject
    private HonorLinks links;

    @Inject
    private Notices notices;

    private Honor honor;
    private long version;
    private boolean fresh;

    @PostConstruct
    void open() {
        Access.require(Register.HONORS, Right.WRITE);
        fresh = links.member().isPresent();
        honor = links.member().map(honors::blank).orElseGet(() -> honors.open(links.id()));
        version = honor.getVersion();
    }

    public String save() {
        if (fresh) {
            honors.record(getMember(), honor);
        } else {
            honors.correct(honor.getId(), version, honor);
        }
        notices.done("shared.done.saved");
        return links.seen(getMember());
    }

    /** Saves although somebody else has saved meanwhile. */
    public String overwrite() {
        version = honors.open(honor.getId()).getVersion();
        return save();
    }

    public Honor getHonor() {
        return honor;
    }

    public UUID getMember() {
        return honor.getMember().getId();
    }

    public boolean isFresh() {
        return fresh;
    }

    /** What an honor can be set to; it is revoked elsewhere, with a reason. */
    public List<HonorState> getStates() {
        return STATES;
    }
}
