package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationNote;
import org.clavis.honor.entity.application.ApplicationOrigin;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.application.LeadTime;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Superior;
import org.jspecify.annotations.Nullable;

/** Applications as they are shown. */
@Dependent
class Overview {
    @Inject
    private ApplicationRepository repository;

    @Inject
    private Directions directions;

    @Inject
    private Grounds grounds;

    ApplicationPage page(ApplicationFilter filter) {
        List<ApplicationRow> all = repository.all(ApplicationOrigin.OWN).stream()
                .filter(application -> filter.state() == null || application.getState() == filter.state())
                .filter(application -> filter.year() == null || isIn(filter.year(), application.getEventOn()))
                .map(Overview::row)
                .toList();
        List<ApplicationRow> page = all.stream()
                .skip((long) filter.page() * filter.size())
                .limit(filter.size())
                .toList();
        return new ApplicationPage(page, all.size());
    }

    private static boolean isIn(int year, @Nullable LocalDate event) {
        return event != null && event.getYear() == year;
    }

    private static ApplicationRow row(HonorApplication application) {
        Map<ItemState, Integer> states = new EnumMap<>(ItemState.class);
        application.getItems().forEach(item -> states.merge(item.getState(), 1, Integer::sum));
        return new ApplicationRow(
                application.getId(),
                application.getState(),
                application.getEventOn(),
                application.getEventName(),
                application.getFiledOn(),
                application.getItems().stream()
                        .map(ApplicationItem::getName)
                        .distinct()
                        .toList(),
                states,
                application.getItems().stream()
                        .filter(item -> item.getState().isOpen())
                        .flatMap(item -> item.leadTime().lastDay().stream())
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    ApplicationView of(HonorApplication application) {
        Map<UUID, Integer> newer = grounds.newerEditions(application.getItems());
        return new ApplicationView(
                application,
                application.getItems().stream()
                        .map(item -> part(item, newer.get(item.getId())))
                        .toList(),
                repository.notes(application).stream()
                        .map(ApplicationNote::noted)
                        .toList(),
                dispatches(application));
    }

    private ApplicationView.Part part(ApplicationItem item, @Nullable Integer newerEdition) {
        LeadTime leadTime = item.leadTime();
        LocalDate filed = item.getApplication().getFiledOn();
        LocalDate compared = item.getState().isOpen() || filed == null ? GermanDate.today() : filed;
        return new ApplicationView.Part(
                item,
                directions.nameOf(item.getAwardingBody()),
                leadTime.lastDay().orElse(null),
                leadTime.isLate(compared),
                newerEdition);
    }

    private List<Dispatch> dispatches(HonorApplication application) {
        if (application.getOrigin() != ApplicationOrigin.OWN) {
            return List.of();
        }
        return application.getItems().stream()
                .filter(item -> item.getState().isOpen())
                .collect(Collectors.groupingBy(
                        ApplicationItem::getAwardingBody, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> dispatch(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Dispatch dispatch(String body, List<ApplicationItem> items) {
        return new Dispatch(
                directions.nameOf(body),
                directions
                        .to(body)
                        .map(Superior::viaAlias)
                        .map(directions::nameOf)
                        .orElse(null),
                body.equals(directions.own()),
                items.stream()
                        .map(item -> item.getName() + ": " + item.getTitle())
                        .toList());
    }
}
