package org.clavis.meldung.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.desk.Received;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.web.campaign.CampaignLinks;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** One Meldung on the desk: what it says, and what is decided on it. */
@Named
@RequestScoped
public class MeldungItem {
    @Inject
    private MeldungDesk desk;

    @Inject
    private CampaignLinks links;

    @Inject
    private Notices notices;

    private Received received;
    private CampaignTerms terms;
    private @Nullable Report report;

    @Size(max = Meldung.LONGEST_REASON)
    private @Nullable String reason;

    @Size(max = 2000)
    private @Nullable String note;

    @PostConstruct
    void open() {
        UUID id = links.id().orElseThrow(() -> new RecordNotFound(Meldung.class, new UUID(0, 0)));
        received = desk.open(id);
        terms = received.meldung().getCampaign().terms();
        report = received.report().orElse(null);
        note = received.meldung().getNote();
    }

    public String accept() {
        desk.accept(getMeldung().getId(), getMeldung().getVersion());
        notices.done("meldung.inbox.done.ACCEPTED", getMeldung().getReporterName());
        return seen();
    }

    public String giveBack() {
        desk.giveBack(getMeldung().getId(), getMeldung().getVersion(), reason);
        notices.done("meldung.inbox.done.RETURNED", getMeldung().getReporterName());
        return seen();
    }

    public String keepNote() {
        desk.note(getMeldung().getId(), getMeldung().getVersion(), note);
        notices.done("shared.done.saved");
        return seen();
    }

    private String seen() {
        return "/meldung/inbox-item.xhtml?faces-redirect=true&id="
                + getMeldung().getId();
    }

    public Meldung getMeldung() {
        return received.meldung();
    }

    public Received getReceived() {
        return received;
    }

    /** What was reported; null where no names have come up here. */
    public @Nullable Report getReport() {
        return report;
    }

    public CampaignTerms getTerms() {
        return terms;
    }

    public int total(FigureTable table) {
        return getMeldung().figures().total(table);
    }

    public int head(Head head) {
        return getMeldung().figures().head(head);
    }

    /** The same of the year before; nothing if there was none. */
    public String headBefore(Head head) {
        return received.before()
                .map(Meldung::figures)
                .map((Figures figures) -> Integer.toString(figures.head(head)))
                .orElse("–");
    }

    public Head[] getHeads() {
        return Head.values();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
