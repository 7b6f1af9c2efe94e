package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.honor.entity.application.ApplicationDocument;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationNote.Noted;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.honor.entity.application.Consignment;
import org.clavis.honor.entity.application.Forwarding;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.Remark;
import org.clavis.honor.entity.application.StepReport;
import org.clavis.honor.entity.application.StepReport.Step;
import org.clavis.json.RecordJson;
import org.clavis.shared.RowId;
import org.clavis.tenant.Superior;
import org.jspecify.annotations.Nullable;

/** Letters about applications: documents and what is passed on of them go up, steps and comments to both neighbours. */
@Dependent
class ApplicationPost {
    static final String APPLICATION = "honor.application";
    static final String FORWARDING = "honor.forwarding";
    static final String STATUS = "honor.status";
    static final String COMMENT = "honor.comment";

    @Inject
    private Exchange exchange;

    @Inject
    private ApplicationRepository repository;

    @Inject
    private Event<ApplicationMoved> moves;

    /** Signs and sends the items that one organisation decides on. */
    void submit(HonorApplication application, List<ApplicationItem> items, Superior way) {
        UUID id = RowId.next();
        String document = ApplicationDocument.of(id, application, items).toJson();
        repository.add(new Consignment(id, application, way.alias(), document));
        exchange.send(way.viaId(), APPLICATION, document);
        items.forEach(item -> item.sentTo(way.viaId()));
    }

    /** Passes on items, each within the document it came in, with the steps taken on the way. */
    void forward(HonorApplication application, List<ApplicationItem> items, UUID to) {
        List<Noted> notes = repository.notes(application).stream()
                .map(note -> note.noted())
                .filter(note -> note.step() != null)
                .toList();
        byDocument(application, items).forEach((signed, its) -> {
            Set<UUID> ids =
                    new LinkedHashSet<>(its.stream().map(ApplicationItem::getId).toList());
            List<Step> steps = notes.stream()
                    .filter(note -> ids.contains(note.item()))
                    .map(note -> Step.of(note, application.item(Objects.requireNonNull(note.item()))))
                    .toList();
            var forwarding = new Forwarding(application.getId(), List.copyOf(ids), steps, signed);
            exchange.send(to, FORWARDING, RecordJson.write(forwarding));
        });
    }

    /** The latest document that holds an item is the one that counts. */
    private Map<SignedContent, List<ApplicationItem>> byDocument(
            HonorApplication application, List<ApplicationItem> items) {
        Map<SignedContent, List<ApplicationItem>> byDocument = new LinkedHashMap<>();
        var left = new ArrayList<>(items);
        List<Consignment> kept = repository.consignments(application);
        for (int i = kept.size() - 1; i >= 0 && !left.isEmpty(); i--) {
            SignedContent signed = SignedContent.parse(kept.get(i).getSigned());
            Set<UUID> inside = new LinkedHashSet<>(ApplicationDocument.parse(signed.content()).items().stream()
                    .map(ApplicationDocument.Entry::id)
                    .toList());
            List<ApplicationItem> its =
                    left.stream().filter(item -> inside.contains(item.getId())).toList();
            if (!its.isEmpty()) {
                byDocument.put(signed, its);
                left.removeAll(its);
            }
        }
        return byDocument;
    }

    /**
     * Tells the organisations an item came from and went to.
     *
     * @param except the one that knows already
     */
    void tell(HonorApplication application, List<Step> steps, @Nullable UUID except) {
        moves.fire(new ApplicationMoved(application.getId(), false));
        Map<UUID, List<Step>> byNeighbour = new LinkedHashMap<>();
        for (Step step : steps) {
            neighbours(application.item(step.item()))
                    .filter(neighbour -> !neighbour.equals(except))
                    .forEach(neighbour -> byNeighbour
                            .computeIfAbsent(neighbour, none -> new ArrayList<>())
                            .add(step));
        }
        byNeighbour.forEach((neighbour, its) ->
                exchange.send(neighbour, STATUS, RecordJson.write(new StepReport(application.getId(), its))));
    }

    /** Passes a comment on to everybody the application, or the item it is about, came from and went to. */
    void pass(HonorApplication application, Noted comment, @Nullable UUID except) {
        String remark = RecordJson.write(Remark.of(application.getId(), comment));
        application.getItems().stream()
                .filter(item -> comment.item() == null || comment.item().equals(item.getId()))
                .flatMap(ApplicationPost::neighbours)
                .distinct()
                .filter(neighbour -> !neighbour.equals(except))
                .forEach(neighbour -> exchange.send(neighbour, COMMENT, remark));
    }

    private static Stream<UUID> neighbours(ApplicationItem item) {
        return Stream.of(item.getFromId(), item.getSentToId()).flatMap(Stream::ofNullable);
    }
}
