package org.clavis.meldung.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.access.Register;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.report.FindingGroup;
import org.clavis.meldung.report.Meldungen;
import org.clavis.meldung.report.Prepared;
import org.clavis.meldung.report.Preview;
import org.clavis.meldung.report.Task;
import org.clavis.meldung.report.TaskState;
import org.jspecify.annotations.Nullable;

/** The Meldung to a campaign as it would be submitted now, to look at. */
@Named
@RequestScoped
public class ReportShown {
    @Inject
    private Meldungen meldungen;

    @Inject
    private ReportLinks links;

    private Preview preview;

    @PostConstruct
    void open() {
        preview = meldungen.preview(links.campaign());
    }

    Preview preview() {
        return preview;
    }

    public Task getTask() {
        return preview.task();
    }

    public List<Register> getMissing() {
        return preview.missing();
    }

    public @Nullable Prepared getPrepared() {
        return preview.prepared();
    }

    /** What stands in the way. */
    public List<FindingGroup> getErrors() {
        return groups(true);
    }

    /** What somebody should look at. */
    public List<FindingGroup> getWarnings() {
        return groups(false);
    }

    private List<FindingGroup> groups(boolean errors) {
        Prepared prepared = preview.prepared();
        return prepared == null
                ? List.of()
                : prepared.findings().stream()
                        .filter(group -> group.isError() == errors)
                        .toList();
    }

    /** Whether the button is there. */
    public boolean isReady() {
        Prepared prepared = preview.prepared();
        return prepared != null && !prepared.isBlocked() && preview.task().isTaken();
    }

    /** The revision that was submitted last. */
    public @Nullable Meldung getSubmitted() {
        return preview.task().submitted().orElse(null);
    }

    /** Whether it has been submitted already, so that this would be a correction. */
    public boolean isCorrection() {
        return getSubmitted() != null;
    }

    public boolean isReturned() {
        return preview.task().getState() == TaskState.RETURNED;
    }
}
