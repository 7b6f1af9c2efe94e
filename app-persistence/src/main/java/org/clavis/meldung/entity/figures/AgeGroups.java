package org.clavis.meldung.entity.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.jspecify.annotations.Nullable;

/**
 * Rows of tables by age, as {@code 0-6}, {@code 7-14}, {@code 15+}; ages are those on the key date.
 *
 * @param highest highest age of each group but the last, ascending
 */
public record AgeGroups(List<Integer> highest) {
    public AgeGroups {
        highest = List.copyOf(highest);
    }

    public static AgeGroups of(CampaignTerms terms) {
        return new AgeGroups(terms.ageGroups());
    }

    /** From young to old. */
    public List<String> rows() {
        var rows = new ArrayList<String>();
        int from = 0;
        for (int to : highest) {
            rows.add(from + "-" + to);
            from = to + 1;
        }
        rows.add(from + "+");
        return rows;
    }

    /** The row somebody counts in; whoever is born later than that day was recorded wrongly. */
    public String row(@Nullable LocalDate birthDate, LocalDate on) {
        return birthDate == null || birthDate.isAfter(on)
                ? Figures.UNKNOWN
                : row((int) ChronoUnit.YEARS.between(birthDate, on));
    }

    private String row(int age) {
        int from = 0;
        for (int to : highest) {
            if (age <= to) {
                return from + "-" + to;
            }
            from = to + 1;
        }
        return from + "+";
    }
}
