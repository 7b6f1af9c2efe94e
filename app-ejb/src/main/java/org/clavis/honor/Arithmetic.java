package org.clavis.honor;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.honor.entity.counting.Block;
import org.clavis.honor.entity.counting.Count;
import org.clavis.honor.entity.counting.PartCount;
import org.clavis.honor.entity.counting.PointShare;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Points;

/** Sums as people write them: {@code 1984–2013 (30 J.) + 2015–30.12.2024 (9 J. 11 M.) = 39 Jahre, Lücke 2014}. */
record Arithmetic(Phrases phrases) {
    /** The sum, and what is missing to the number needed. */
    String of(Count count, int needed) {
        String missing = count.years() < needed ? phrases.of("missing", String.valueOf(needed - count.years())) : "";
        return sum(count) + gaps(count) + missing;
    }

    String of(PartCount part) {
        String sum = of(part.count(), part.part().years());
        return phrases.of("part", name(part.part().counted()), sum);
    }

    private String sum(Count count) {
        String total = phrases.many(count.method().name(), count.years());
        if (count.method() == CountingMethod.POINTS) {
            return count.shares().isEmpty()
                    ? total
                    : count.shares().stream().map(this::share).collect(Collectors.joining(" + ")) + " = " + total;
        }
        return count.blocks().isEmpty() ? total : blocks(count) + " = " + total;
    }

    private String blocks(Count count) {
        boolean calendar = count.method() != CountingMethod.COMPLETED_AT_KEY_DATE;
        return count.blocks().stream()
                .map(block -> phrases.time(block.from(), block.to()) + " (" + length(block, calendar) + ")")
                .collect(Collectors.joining(" + "));
    }

    private String length(Block block, boolean calendar) {
        return calendar ? String.valueOf(block.months() / 12) : phrases.length(block.months());
    }

    private String gaps(Count count) {
        if (count.gaps().isEmpty()) {
            return "";
        }
        String times = count.gaps().stream()
                .map(gap -> phrases.time(gap.from(), gap.to()))
                .collect(Collectors.joining(", "));
        return phrases.of(count.gaps().size() == 1 ? "gap.one" : "gap.many", times);
    }

    private String share(PointShare share) {
        return phrases.of(
                "share",
                name(share.points()),
                blocks(share.count()),
                String.valueOf(share.count().years()),
                String.valueOf(share.points().perYear()),
                String.valueOf(share.sum()));
    }

    private String name(Points points) {
        return points.office() != null
                ? phrases.of(points.office())
                : points.kind() != null ? phrases.of(points.kind()) : "";
    }

    String name(Counted counted) {
        return Stream.of(
                        phrases.of(counted.kinds()),
                        phrases.of(counted.offices()),
                        counted.membership() ? phrases.of("membership") : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
