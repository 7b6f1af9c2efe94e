package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.honor.application.Statistics;
import org.clavis.honor.application.Statistics.Bar;

/** How much was applied for and granted. */
@Named
@RequestScoped
public class ApplicationStatistics {
    @Inject
    private ApplicationDesk desk;

    private Statistics statistics = new Statistics(List.of(), List.of(), List.of());

    /**
     * One way of looking at it.
     *
     * @param key of its title
     */
    public record View(String key, List<Bar> bars) {
        /** The largest group fills the width. */
        public long getLargest() {
            return bars.stream().mapToLong(Bar::applied).max().orElse(0);
        }
    }

    @PostConstruct
    void open() {
        statistics = desk.statistics();
    }

    public List<View> getViews() {
        return List.of(
                new View("honor.statistics.byYear", statistics.byYear()),
                new View("honor.statistics.byHonor", statistics.byHonor()),
                new View("honor.statistics.byClub", statistics.byClub()));
    }

    public boolean isEmpty() {
        return statistics.byYear().isEmpty();
    }
}
