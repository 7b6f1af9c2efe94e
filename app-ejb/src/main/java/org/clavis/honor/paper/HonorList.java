package org.clavis.honor.paper;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
import org.clavis.paper.Sheet;

/** The honor list of an evening (Ehrungsliste): who gets what, honor by honor, to be ticked when it is handed over. */
record HonorList(HonorApplication application, List<ApplicationItem> items) {
    private static final List<String> HEADER = List.of("", "Name", "erhält", "Urkunde Nr.", "Bemerkung");

    /** Honors that are not going to be handed over. */
    private static final Set<ItemState> OFF = EnumSet.of(ItemState.REJECTED, ItemState.RETURNED, ItemState.REVOKED);

    private static final Comparator<ApplicationItem> BY_HONOR = comparing(ApplicationItem::getAwardingBody)
            .thenComparing(ApplicationItem::getStep)
            .thenComparing(ApplicationItem::getTitle)
            .thenComparing(ApplicationItem::getFamilyName)
            .thenComparing(ApplicationItem::getGivenName, nullsFirst(naturalOrder()));

    static HonorList of(HonorApplication application) {
        return new HonorList(
                application,
                application.getItems().stream()
                        .filter(item -> !OFF.contains(item.getState()))
                        .sorted(BY_HONOR)
                        .toList());
    }

    Sheet sheet() {
        Sheet sheet = new Sheet()
                .say("h1", "Ehrungen")
                .say("p", "event", event())
                .say(
                        "p",
                        "soft",
                        application.getClubName() + " · " + people() + " Personen, " + items.size() + " Ehrungen");
        items.stream()
                .collect(Collectors.groupingBy(ApplicationItem::getTitle, LinkedHashMap::new, Collectors.toList()))
                .forEach((title, its) -> sheet.say("h2", title)
                        .table(
                                "honors",
                                HEADER,
                                its.stream().map(HonorList::row).toList()));
        return sheet.say("h2", "Bereitzulegen").table("sum", List.of("Gegenstand", "Anzahl"), needed());
    }

    private String event() {
        return Stream.of(application.getEventName(), PaperWords.date(application.getEventOn()), application.getPlace())
                .filter(part -> part != null && !part.isEmpty())
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(" · "));
    }

    private long people() {
        return items.stream().map(ApplicationItem::getMemberRef).distinct().count();
    }

    private static List<String> row(ApplicationItem item) {
        String number = item.getCertificateNumber();
        return List.of(Sheet.BOX, item.getName(), given(item), number == null ? "" : number, remark(item.getState()));
    }

    private static String given(ApplicationItem item) {
        return awards(item).sorted().map(PaperWords::of).collect(Collectors.joining(", "));
    }

    private static Stream<AwardItem> awards(ApplicationItem item) {
        return RecordJson.read(item.getRule(), RuleContent.class).award().items().stream();
    }

    private static String remark(ItemState state) {
        return switch (state) {
            case APPROVED, ORDERED -> "";
            case AWARDED -> "schon überreicht";
            default -> "noch nicht genehmigt";
        };
    }

    /** How many of each thing have to lie ready, needles by honor. */
    private List<List<String>> needed() {
        Map<String, Integer> counts = new TreeMap<>();
        for (ApplicationItem item : items) {
            awards(item).forEach(award -> counts.merge(thing(award, item), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(count -> List.of(count.getKey(), Integer.toString(count.getValue())))
                .toList();
    }

    private static String thing(AwardItem award, ApplicationItem item) {
        return award == AwardItem.CERTIFICATE || award == AwardItem.LETTER
                ? PaperWords.of(award)
                : PaperWords.of(award) + ": " + item.getTitle();
    }
}
