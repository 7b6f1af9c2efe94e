package org.clavis.meldung.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.clavis.meldung.report.Meldungen;
import org.clavis.meldung.report.Task;
import org.clavis.shared.web.PageTexts;

/** What the own organisation has to report, and has reported. */
@Named
@RequestScoped
public class ReportTasks {
    @Inject
    private Meldungen meldungen;

    @Inject
    private PageTexts text;

    private List<Task> tasks = List.of();

    @PostConstruct
    void open() {
        tasks = meldungen.tasks();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    /** Those somebody has to do something about. */
    public List<Task> getOpen() {
        return tasks.stream().filter(task -> task.getState().isOpen()).toList();
    }

    /** "noch 12 Tage", "seit 3 Tagen überfällig". */
    public String deadline(Task task) {
        long days =
                ChronoUnit.DAYS.between(task.today(), task.campaign().terms().closesOn());
        return days < 0 ? text.count("meldung.task.overdue", -days) : text.count("meldung.task.left", days);
    }
}
