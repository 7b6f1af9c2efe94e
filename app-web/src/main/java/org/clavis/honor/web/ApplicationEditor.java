package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.application.HonorApplications;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.Occasion;
import org.clavis.shared.web.Notices;

/** An own application: drafted, submitted, followed, and its honors handed over. */
@Named
@ViewScoped
public class ApplicationEditor implements Serializable {
    @Inject
    private HonorApplications applications;

    @Inject
    private ApplicationLinks links;

    @Inject
    private Notices notices;

    private UUID id;
    private long version;
    private Occasion occasion;
    private final HandoverForm handover = new HandoverForm();

    @PostConstruct
    void open() {
        HonorApplication application = applications.open(links.id()).application();
        id = application.getId();
        version = application.getVersion();
        occasion = application.copy();
        handover.setAwardedOn(application.getEventOn());
        handover.setEvent(application.getEventName());
    }

    public String save() {
        applications.correct(id, version, occasion);
        return done("honor.application.done.saved");
    }

    /** Saves what is on the page and sends it. */
    public String submit() {
        applications.correct(id, version, occasion);
        version = applications.open(id).application().getVersion();
        applications.submit(id, version);
        return done("honor.application.done.submitted");
    }

    public String takeAway(ApplicationItem item) {
        applications.takeAway(id, version, item.getId());
        return done("honor.application.done.takenAway");
    }

    public String withdraw() {
        applications.withdraw(id, version);
        notices.done("honor.application.done.withdrawn");
        return ApplicationLinks.seen("applications");
    }

    public String award() {
        List<UUID> ticked = links.ticked();
        if (ticked.isEmpty()) {
            notices.error("honor.application.nothingTicked");
            return "";
        }
        applications.award(id, version, ticked, handover.handover());
        return done("honor.application.done.awarded");
    }

    private String done(String key) {
        notices.done(key);
        return ApplicationLinks.seen("application") + "&id=" + id;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public HandoverForm getHandover() {
        return handover;
    }
}
