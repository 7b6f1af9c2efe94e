package org.clavis.meldung.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignState;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.tenant.entity.TenantLevel;

/**
 * A campaign that the own organisation has to report to, and how far it is with that.
 *
 * @param revisions of the own Meldung, the latest first
 */
public record Task(Campaign campaign, List<Meldung> revisions, LocalDate today) {
    /** Whether that campaign is one to be answered here. */
    static boolean isFor(Campaign campaign, String own, TenantLevel level) {
        return !campaign.isDraft()
                && !campaign.getOwner().equals(own)
                && campaign.terms().reporters().contains(level);
    }

    /** The latest revision that was submitted. */
    public Optional<Meldung> submitted() {
        return revisions.stream()
                .filter(meldung -> meldung.getState() != MeldungState.DRAFT)
                .findFirst();
    }

    /** The revision that is in preparation. */
    public Optional<Meldung> draft() {
        return revisions.stream()
                .filter(meldung -> meldung.getState() == MeldungState.DRAFT)
                .findFirst();
    }

    public TaskState getState() {
        return submitted().map(Task::state).orElseGet(this::stateWithout);
    }

    private static TaskState state(Meldung meldung) {
        return switch (meldung.getState()) {
            case RETURNED -> TaskState.RETURNED;
            case ACCEPTED -> TaskState.ACCEPTED;
            case DRAFT, SUBMITTED, SUPERSEDED -> TaskState.SUBMITTED;
        };
    }

    private TaskState stateWithout() {
        if (campaign.getState() == CampaignState.CANCELLED) {
            return TaskState.CANCELLED;
        }
        if (!campaign.isRunning()) {
            return TaskState.MISSED;
        }
        if (today.isBefore(campaign.terms().opensOn())) {
            return TaskState.COMING;
        }
        if (today.isAfter(campaign.terms().closesOn())) {
            return TaskState.LATE;
        }
        return draft().isPresent() ? TaskState.PREPARED : TaskState.OPEN;
    }

    /** Whether a Meldung, a first or a further one, is taken today. */
    public boolean isTaken() {
        return campaign.isRunning() && !today.isBefore(campaign.terms().opensOn());
    }
}
