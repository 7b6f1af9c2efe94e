package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.application.StepReport.Step;
import org.clavis.shared.RecordNotFound;
import org.clavis.tenant.Superior;
import org.jspecify.annotations.Nullable;

/** Takes one step with many items, notes it down and tells everybody on the way. */
@Dependent
class Decisions {
    @Inject
    private ApplicationRepository repository;

    @Inject
    private Directions directions;

    @Inject
    private ApplicationLog log;

    @Inject
    private ApplicationPost post;

    @Inject
    private AwardedHonors awarded;

    /** The same verdict with the same reason goes in one letter to each organisation. */
    void take(List<Decision> decisions) {
        decisions.stream()
                .collect(Collectors.groupingBy(
                        one -> new Kind(one.verdict(), one.reason()), LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, same) -> take(same.stream().map(Decision::item).toList(), kind.verdict, kind.reason));
    }

    private record Kind(Verdict verdict, @Nullable String reason) {}

    private void take(List<UUID> ids, Verdict verdict, @Nullable String reason) {
        String own = directions.own();
        switch (verdict) {
            case CHECK -> take(ids, item -> item.check(own));
            case RETURN -> take(ids, item -> item.giveBack(own, reason));
            case APPROVE -> take(ids, item -> item.decide(own, ItemState.APPROVED, null));
            case REJECT -> take(ids, item -> item.decide(own, ItemState.REJECTED, reason));
            case FORWARD -> forward(ids);
        }
    }

    void take(List<UUID> ids, Consumer<ApplicationItem> step) {
        byApplication(ids).forEach((application, items) -> {
            post.tell(application, steps(items, step), null);
            repository.save(application);
        });
    }

    private List<Step> steps(List<ApplicationItem> items, Consumer<ApplicationItem> step) {
        var steps = new ArrayList<Step>();
        for (ApplicationItem item : items) {
            step.accept(item);
            awarded.follow(item);
            steps.add(log.step(item));
        }
        return steps;
    }

    /** Upwards goes what the club signed, together with every step; downwards only that it has been passed on. */
    private void forward(List<UUID> ids) {
        byApplication(ids).forEach((application, items) -> {
            Map<String, Superior> ways = directions.toAll(
                    items.stream().map(ApplicationItem::getAwardingBody).toList());
            items.stream()
                    .collect(Collectors.groupingBy(
                            ApplicationItem::getAwardingBody, LinkedHashMap::new, Collectors.toList()))
                    .forEach((body, its) -> forward(application, its, ways.get(body)));
            repository.save(application);
        });
    }

    private void forward(HonorApplication application, List<ApplicationItem> items, @Nullable Superior way) {
        String own = directions.own();
        UUID to = way == null ? new UUID(0, 0) : way.viaId(); // without a way it is our own, which is refused
        List<Step> steps = steps(items, item -> item.forward(own, to));
        post.forward(application, items, to);
        post.tell(application, steps, to);
    }

    private Map<HonorApplication, List<ApplicationItem>> byApplication(List<UUID> ids) {
        List<ApplicationItem> items = repository.items(ids.stream().distinct().toList());
        List<UUID> found = items.stream().map(ApplicationItem::getId).toList();
        ids.stream().filter(id -> !found.contains(id)).findFirst().ifPresent(missing -> {
            throw new RecordNotFound(ApplicationItem.class, missing);
        });
        return items.stream()
                .collect(Collectors.groupingBy(
                        ApplicationItem::getApplication, LinkedHashMap::new, Collectors.toList()));
    }
}
