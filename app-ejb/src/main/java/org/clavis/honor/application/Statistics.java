package org.clavis.honor.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.application.Tally;

/** How many honors were applied for and what became of them, in three ways of looking at it. */
public record Statistics(List<Bar> byYear, List<Bar> byHonor, List<Bar> byClub) {
    /**
     * One group.
     *
     * @param applied all of them
     * @param granted approved, ordered or handed over
     * @param awarded handed over
     * @param refused rejected or revoked
     */
    public record Bar(String label, long applied, long granted, long awarded, long refused) {
        Bar plus(Tally tally) {
            boolean given = tally.state() == ItemState.AWARDED;
            boolean approved = given || tally.state() == ItemState.APPROVED || tally.state() == ItemState.ORDERED;
            boolean lost = tally.state() == ItemState.REJECTED || tally.state() == ItemState.REVOKED;
            return new Bar(
                    label,
                    applied + tally.count(),
                    granted + (approved ? tally.count() : 0),
                    awarded + (given ? tally.count() : 0),
                    refused + (lost ? tally.count() : 0));
        }

        /** Width of the bar, of 100 for the largest group. */
        public long share(long largest) {
            return largest == 0 ? 0 : Math.max(1, applied * 100 / largest);
        }
    }

    static Statistics of(List<Tally> tallies) {
        return new Statistics(
                grouped(tallies, tally -> Integer.toString(tally.year()), Comparator.comparing(Bar::label)),
                grouped(tallies, Tally::title, LARGEST_FIRST),
                grouped(tallies, Tally::club, LARGEST_FIRST));
    }

    private static final Comparator<Bar> LARGEST_FIRST =
            Comparator.comparing(Bar::applied).reversed().thenComparing(Bar::label);

    private static List<Bar> grouped(List<Tally> tallies, Function<Tally, String> by, Comparator<Bar> order) {
        Map<String, Bar> groups = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            String label = by.apply(tally);
            groups.put(
                    label,
                    groups.getOrDefault(label, new Bar(label, 0, 0, 0, 0)).plus(tally));
        }
        List<Bar> sorted = new ArrayList<>(groups.values());
        sorted.sort(order);
        return sorted;
    }
}
