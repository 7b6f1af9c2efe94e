package org.clavis.honor.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;

/**
 * What has to be bought for honors that are approved.
 *
 * @param lines one for each honor and step
 * @param pieces how many needles, certificates … are needed altogether
 * @param sumCents of all lines, in euro cents
 */
public record OrderList(List<Line> lines, Map<AwardItem, Integer> pieces, long sumCents) {
    public OrderList {
        lines = List.copyOf(lines);
    }

    /**
     * Honors of one kind.
     *
     * @param step years on the needle; 0 for none
     * @param priceCents of everything that belongs to one honor, in euro cents
     * @param items ids of those that wait to be ordered
     */
    public record Line(String title, int step, Set<AwardItem> pieces, int count, int priceCents, List<UUID> items) {
        public Line {
            pieces = new TreeSet<>(pieces);
            items = List.copyOf(items);
        }

        public long sumCents() {
            return (long) count * priceCents;
        }
    }

    private record Kind(String title, int step, Award award) {}

    static OrderList of(List<ApplicationItem> items) {
        var byKind = new LinkedHashMap<Kind, List<ApplicationItem>>();
        for (ApplicationItem item : items) {
            var kind = new Kind(
                    item.getTitle(),
                    item.getStep(),
                    RecordJson.read(item.getRule(), RuleContent.class).award());
            byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(item);
        }
        List<Line> lines = byKind.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Line::title).thenComparing(Line::step))
                .toList();
        var pieces = new EnumMap<AwardItem, Integer>(AwardItem.class);
        lines.forEach(line -> line.pieces().forEach(piece -> pieces.merge(piece, line.count(), Integer::sum)));
        return new OrderList(
                lines, pieces, lines.stream().mapToLong(Line::sumCents).sum());
    }

    private static Line line(Kind kind, List<ApplicationItem> items) {
        return new Line(
                kind.title(),
                kind.step(),
                kind.award().items(),
                items.size(),
                kind.award().priceCents(),
                items.stream()
                        .filter(item -> item.getState() == ItemState.APPROVED)
                        .map(ApplicationItem::getId)
                        .toList());
    }
}
