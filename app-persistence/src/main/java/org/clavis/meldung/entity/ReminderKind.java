package org.clavis.meldung.entity;

import java.time.LocalDate;
import java.util.Optional;
import org.clavis.meldung.entity.campaign.CampaignTerms;

/** Why somebody is reminded of a campaign. */
public enum ReminderKind {
    SIX_WEEKS(42),
    THREE_WEEKS(21),
    LAST_DAY(0),
    /** The federation asked for it; as often as it does. */
    ASKED(Integer.MIN_VALUE);

    private final int daysBefore;

    ReminderKind(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** What is due on a day: the latest occasion, for whoever hears of a campaign late is reminded once and not thrice. */
    public static Optional<ReminderKind> dueOn(LocalDate today, CampaignTerms terms) {
        ReminderKind due = null;
        for (ReminderKind kind : values()) {
            boolean reached = kind != ASKED && !today.isBefore(terms.closesOn().minusDays(kind.daysBefore));
            due = reached ? kind : due;
        }
        boolean open = !today.isBefore(terms.opensOn()) && !today.isAfter(terms.closesOn());
        return open ? Optional.ofNullable(due) : Optional.empty();
    }
}
