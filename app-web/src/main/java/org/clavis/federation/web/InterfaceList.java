package org.clavis.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clavis.federation.Webhooks;
import org.clavis.federation.entity.DeliveryStanding;
import org.clavis.federation.entity.Webhook;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** The programs that are told of changes, and how they are getting on. */
@Named
@RequestScoped
public class InterfaceList {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Berlin"));

    @Inject
    private Webhooks webhooks;

    @Inject
    private PageTexts text;

    private List<Webhook> all = List.of();
    private Map<UUID, DeliveryStanding> standings = Map.of();

    @PostConstruct
    void open() {
        all = webhooks.all();
        standings =
                webhooks.standings().stream().collect(Collectors.toMap(DeliveryStanding::webhook, Function.identity()));
    }

    public List<Webhook> getAll() {
        return all;
    }

    /** What it is told of, in a list of words. */
    public String kinds(Webhook webhook) {
        return Arrays.stream(webhook.getKinds()).map(text::name).collect(Collectors.joining(", "));
    }

    /** When it was told last, and what came of the last attempt if that failed. */
    public String told(Webhook webhook) {
        DeliveryStanding standing = standings.get(webhook.getId());
        if (standing == null || standing.failures() == 0) {
            return moment(standing == null ? null : standing.toldAt());
        }
        return text.both(
                "federation.webhook.failing", moment(standing.toldAt()), Outcome.of(standing.lastStatus(), text));
    }

    public int waiting(Webhook webhook) {
        DeliveryStanding standing = standings.get(webhook.getId());
        return standing == null ? 0 : standing.waiting();
    }

    private String moment(@Nullable Instant at) {
        return at == null ? text.of("federation.webhook.never") : MOMENT.format(at);
    }
}
