package org.clavis.honor;

import java.util.List;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.rule.CostBearer;
import org.jspecify.annotations.Nullable;

/**
 * What is to come if everybody goes on as now and is honored in the year it is due.
 *
 * @param overdue what is to be caught up with in the first year
 * @param years one after the other
 */
public record Forecast(List<Share> overdue, List<Year> years) {
    public Forecast {
        overdue = List.copyOf(overdue);
        years = List.copyOf(years);
    }

    /** A year with what is due in it; what is overdue stands apart. */
    public record Year(int year, List<Share> shares) {
        public Year {
            shares = List.copyOf(shares);
        }

        public int count() {
            return Forecast.count(shares);
        }

        public long cents() {
            return Forecast.cents(shares, null);
        }

        /** What this one has to pay. */
        public long centsOf(CostBearer bearer) {
            return Forecast.cents(shares, bearer);
        }
    }

    /**
     * How many people are due for an honor.
     *
     * @param step years it is given for
     */
    public record Share(ActiveRule rule, int step, int count) {
        /** Price of needles and certificates, in euro cents. */
        public long cents() {
            return (long) count * rule.content().award().priceCents();
        }
    }

    /** Of all years, without what is overdue. */
    public int count() {
        return years.stream().mapToInt(Year::count).sum();
    }

    /** Of all years, without what is overdue, in euro cents. */
    public long cents() {
        return years.stream().mapToLong(Year::cents).sum();
    }

    private static int count(List<Share> shares) {
        return shares.stream().mapToInt(Share::count).sum();
    }

    private static long cents(List<Share> shares, @Nullable CostBearer bearer) {
        return shares.stream()
                .filter(share ->
                        bearer == null || share.rule().content().award().costBearer() == bearer)
                .mapToLong(Share::cents)
                .sum();
    }
}
