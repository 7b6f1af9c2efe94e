package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clavis.honor.application.ApplicationView;
import org.clavis.honor.application.ApplicationView.Part;
import org.clavis.honor.application.Dispatch;
import org.clavis.honor.application.HonorApplications;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationNote.Noted;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.ItemState;

/** An application as it stands, to look at. */
@Named
@RequestScoped
public class ApplicationShown {
    @Inject
    private HonorApplications applications;

    @Inject
    private ApplicationLinks links;

    private ApplicationView view;

    @PostConstruct
    void open() {
        view = applications.open(links.id());
    }

    public HonorApplication getApplication() {
        return view.application();
    }

    public List<Part> getParts() {
        return view.parts();
    }

    public List<Dispatch> getDispatches() {
        return view.dispatches();
    }

    /** Whether there is something that the club may change and send. */
    public boolean isOpen() {
        return !view.dispatches().isEmpty();
    }

    public boolean isLate() {
        return view.parts().stream()
                .anyMatch(part -> part.late() && part.item().getState().isOpen());
    }

    /** Items that may be handed over. */
    public List<ApplicationItem> getAwardable() {
        return view.application().getItems().stream()
                .filter(item -> item.getState().mayBecome(ItemState.AWARDED))
                .toList();
    }

    /** Comments and steps, latest first. */
    public List<Noted> getNotes() {
        List<Noted> latestFirst = new ArrayList<>(view.notes());
        Collections.reverse(latestFirst);
        return latestFirst;
    }
}
