package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.honor.application.ApplicationView;
import org.clavis.honor.application.HonorApplications;
import org.clavis.honor.application.Known;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationNote.Noted;
import org.clavis.honor.entity.application.Evidence;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.shared.web.PageTexts;
import org.clavis.tenant.Federations;
import org.jspecify.annotations.Nullable;

/** One item of the inbox: what the club says beside what is known here. */
@Named
@RequestScoped
public class InboxItem {
    @Inject
    private ApplicationDesk desk;

    @Inject
    private HonorApplications applications;

    @Inject
    private Federations federations;

    @Inject
    private ApplicationLinks links;

    @Inject
    private PageTexts text;

    private Known known;
    private ApplicationView view;

    @PostConstruct
    void open() {
        known = desk.known(links.id());
        view = applications.open(known.item().getApplication().getId());
    }

    public ApplicationItem getItem() {
        return known.item();
    }

    public HonorApplication getApplication() {
        return view.application();
    }

    public Known getKnown() {
        return known;
    }

    public ApplicationView.Part getPart() {
        return view.parts().stream()
                .filter(part -> part.item().getId().equals(known.item().getId()))
                .findFirst()
                .orElseThrow();
    }

    /** What was said and done about this item, and about the application as a whole. */
    public List<Noted> getNotes() {
        return view.notes().stream()
                .filter(note ->
                        note.item() == null || note.item().equals(known.item().getId()))
                .toList();
    }

    /** Whether this federation gives the honor and decides. */
    public boolean isOurs() {
        return known.item().isAwardedBy(federations.own().alias());
    }

    public boolean isRevocable() {
        return isOurs() && known.item().getState().mayBecome(ItemState.REVOKED);
    }

    /** "Vorstand (Schriftführerin), anderer Verein: MV Rot". */
    public String what(Evidence.Period period) {
        String office = period.officeLabel() != null ? period.officeLabel() : text.name(period.office());
        String kind = text.name(period.kind());
        String done = office.isEmpty() ? kind : kind + " (" + office + ")";
        return switch (period.club()) {
            case OWN -> done;
            case OTHER, UNKNOWN ->
                done + ", " + text.name(period.club()) + (period.otherClub() == null ? "" : ": " + period.otherClub());
        };
    }

    public String span(LocalDate from, @Nullable LocalDate to) {
        return text.date(from) + " – " + text.date(to);
    }
}
