package org.clavis.meldung.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clavis.club.Affiliate;
import org.clavis.meldung.entity.Campaign;
import org.jspecify.annotations.Nullable;

/**
 * Who has come how far with a campaign.
 *
 * @param lines everybody who has to report, those of one federation together
 * @param groups the same by the organisations directly below
 */
public record Overview(Campaign campaign, List<Line> lines, List<Group> groups) {
    /**
     * An organisation that has to report.
     *
     * @param direct whether it reports here
     * @param late whether it came after the last day
     * @param remindedOn when it was last reminded
     */
    public record Line(
            Affiliate affiliate,
            Light light,
            boolean direct,
            int revision,
            @Nullable Instant submittedAt,
            boolean late,
            @Nullable LocalDate remindedOn) {}

    /** How many stand where, of those that belong to an organisation directly below, itself among them. */
    public record Group(String alias, String name, Map<Light, Integer> counts) {
        public int getTotal() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    static Overview of(Campaign campaign, List<Line> lines, Map<String, String> names) {
        Map<String, Map<Light, Integer>> counts = new LinkedHashMap<>();
        for (Line line : lines) {
            counts.computeIfAbsent(line.affiliate().viaAlias(), none -> new EnumMap<>(Light.class))
                    .merge(line.light(), 1, Integer::sum);
        }
        List<Group> groups = counts.entrySet().stream()
                .map(entry ->
                        new Group(entry.getKey(), names.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .toList();
        return new Overview(campaign, List.copyOf(lines), groups);
    }

    public int count(Light light) {
        return (int) lines.stream().filter(line -> line.light() == light).count();
    }

    /** Those who have to do something. */
    public List<Line> due() {
        return lines.stream().filter(line -> line.light().isDue()).toList();
    }
}
