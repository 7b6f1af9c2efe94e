package org.clavis.honor;

import java.util.List;
import org.clavis.honor.entity.counting.ActiveRule;

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

        /** How many honors. */
        public int count() {
            return shares.stream().mapToInt(Share::count).sum();
        }

        /** Price of needles and certificates, whoever pays it, in euro cents. */
        public long cents() {
            return shares.stream().mapToLong(Share::cents).sum();
        }

        /** What of it this organisation pays when it applies for its own people. */
        public long centsOf(String applicant) {
            return shares.stream()
                    .filter(share -> share.isPaidBy(applicant))
                    .mapToLong(Share::cents)
                    .sum();
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

        boolean isPaidBy(String applicant) {
            return switch (rule.content().award().costBearer()) {
                case APPLICANT -> true;
                case AWARDING_BODY -> rule.awardingBody().equals(applicant);
                case DISTRICT, STATE -> false;
            };
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
}
