package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationOrigin;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.member.NameFold;
import org.jspecify.annotations.Nullable;

/** What has arrived from other organisations. Names are sealed in the database, so that texts are looked for here. */
@Dependent
class Inbox {
    @Inject
    private ApplicationRepository repository;

    @Inject
    private Directions directions;

    InboxPage page(InboxQuery query) {
        List<ApplicationItem> arrived = repository.items(query.states()).stream()
                .filter(item -> item.getApplication().getOrigin() == ApplicationOrigin.RECEIVED)
                .toList();
        List<ApplicationItem> fitting = arrived.stream().filter(fits(query)).toList();
        String own = directions.own();
        List<InboxRow> rows = fitting.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .map(item -> row(item, own))
                .toList();
        return new InboxPage(
                rows,
                fitting.size(),
                choices(arrived, item -> item.getApplication().getClubAlias(), item -> item.getApplication()
                        .getClubName()),
                choices(arrived, ApplicationItem::getRuleCode, ApplicationItem::getTitle));
    }

    private static InboxRow row(ApplicationItem item, String own) {
        LocalDate filed = item.getApplication().getFiledOn();
        return new InboxRow(
                item, item.isAwardedBy(own), filed != null && item.leadTime().isLate(filed));
    }

    private static Predicate<ApplicationItem> fits(InboxQuery query) {
        List<String> words = words(query.text());
        return item -> is(query.club(), item.getApplication().getClubAlias())
                && is(query.year(), item.getHonorYear())
                && is(query.ruleCode(), item.getRuleCode())
                && lies(item.getApplication().getEventOn(), query)
                && hasAll(item, words);
    }

    private static boolean is(@Nullable Object asked, Object value) {
        return asked == null || asked.equals(value);
    }

    private static boolean lies(@Nullable LocalDate event, InboxQuery query) {
        boolean asked = query.eventFrom() != null || query.eventTo() != null;
        return !asked
                || (event != null
                        && (query.eventFrom() == null || !event.isBefore(query.eventFrom()))
                        && (query.eventTo() == null || !event.isAfter(query.eventTo())));
    }

    /** Each word begins one of the names, in whatever spelling of umlauts. */
    private static boolean hasAll(ApplicationItem item, List<String> words) {
        List<String> names = words(item.getName());
        return words.stream().allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(NameFold.tight(NameFold.plain(text)).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, String> choices(
            List<ApplicationItem> items,
            Function<ApplicationItem, String> key,
            Function<ApplicationItem, String> name) {
        var choices = new TreeMap<String, String>();
        items.forEach(item -> choices.putIfAbsent(key.apply(item), name.apply(item)));
        return choices;
    }
}
