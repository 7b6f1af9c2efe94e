package org.clavis.meldung.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.meldung.campaign.Reminders;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.FiledFilter;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.Reminder;
import org.clavis.meldung.report.Meldungen;
import org.clavis.meldung.report.Task;
import org.jspecify.annotations.Nullable;

/** What the overview says of Meldungen: those the own organisation owes, and those that wait on its desk. */
@Named
@RequestScoped
public class MeldungHome {
    @Inject
    private Meldungen meldungen;

    @Inject
    private Reminders reminders;

    @Inject
    private MeldungDesk desk;

    /**
     * A campaign that waits for the own organisation.
     *
     * @param remindedOn when it was last reminded
     */
    public record Owed(UUID campaign, String year, String owner, LocalDate closesOn, @Nullable LocalDate remindedOn) {}

    public List<Owed> getOwed() {
        return meldungen.tasks().stream()
                .filter(task -> task.getState().isOpen())
                .map(this::owed)
                .toList();
    }

    private Owed owed(Task task) {
        List<Reminder> reminded = reminders.of(task.campaign().getId());
        return new Owed(
                task.campaign().getId(),
                Integer.toString(task.campaign().getYear()),
                task.campaign().getOwnerName(),
                task.campaign().terms().closesOn(),
                reminded.isEmpty() ? null : reminded.get(reminded.size() - 1).getRemindedOn());
    }

    /** How many Meldungen wait for a decision. */
    public int getWaiting() {
        return desk.inbox(new FiledFilter(
                        null, null, Set.of(MeldungState.SUBMITTED), FiledFilter.FROM_OTHERS, null, null, "", 0, 1))
                .total();
    }
}
