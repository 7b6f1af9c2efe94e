package org.clavis.honor.entity.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * What a club signs and sends: the items of one application that one organisation decides on. Described, with its JSON
 * Schema, in {@code honor-application-format.md}; written in one order only, so that equal applications are equal texts.
 *
 * @param document counts as the identity of this text; an item that is mended comes again in another document
 * @param awardingBody alias of the organisation that decides on everything in it
 */
public record ApplicationDocument(
        String format,
        int formatVersion,
        UUID document,
        UUID application,
        String awardingBody,
        Club club,
        LocalDate filedOn,
        Event event,
        CostBearer costBearer,
        @Nullable String wish,
        @Nullable String lateReason,
        @Nullable String remark,
        List<Entry> items) {
    public static final String FORMAT = "clavis-honor-application";
    public static final int VERSION = 1;

    public ApplicationDocument {
        items = List.copyOf(items);
    }

    /** The club that applies. */
    public record Club(String alias, String name) {}

    /** Where the honors are to be handed over. */
    public record Event(LocalDate on, @Nullable String name, @Nullable String place) {}

    /** One honor for one person. */
    public record Entry(
            UUID id,
            Claim.Person person,
            Claim.Honor honor,
            @Nullable String arithmetic,
            Evidence evidence,
            RuleContent rule) {
        static Entry of(ApplicationItem item) {
            Claim claim = item.claim();
            String evidence = claim.evidence();
            return new Entry(
                    item.getId(),
                    claim.person(),
                    claim.honor(),
                    claim.arithmetic(),
                    evidence == null ? Evidence.NONE : RecordJson.read(evidence, Evidence.class),
                    RecordJson.read(claim.rule(), RuleContent.class));
        }

        /** The same as the recipient keeps it. */
        public Claim claim() {
            return new Claim(person, honor, arithmetic, RecordJson.write(evidence), RecordJson.write(rule));
        }
    }

    /** The document for these items of an application that has been submitted. */
    public static ApplicationDocument of(UUID document, HonorApplication application, List<ApplicationItem> items) {
        return new ApplicationDocument(
                FORMAT,
                VERSION,
                document,
                application.getId(),
                items.get(0).getAwardingBody(),
                new Club(application.getClubAlias(), application.getClubName()),
                required(application.getFiledOn()),
                new Event(required(application.getEventOn()), application.getEventName(), application.getPlace()),
                required(application.getCostBearer()),
                application.getWish(),
                application.getLateReason(),
                application.getRemark(),
                items.stream().map(Entry::of).toList());
    }

    /** Event and words, as an application keeps them. */
    public Occasion occasion() {
        var occasion = new Occasion();
        occasion.setEventOn(event.on());
        occasion.setEventName(event.name());
        occasion.setPlace(event.place());
        occasion.setWish(wish);
        occasion.setCostBearer(costBearer);
        occasion.setLateReason(lateReason);
        occasion.setRemark(remark);
        return occasion;
    }

    public String toJson() {
        return RecordJson.write(this);
    }

    /**
     * Reads a document, strictly.
     *
     * @throws org.clavis.shared.BusinessRuleViolated naming what is unknown, missing or of the wrong kind
     */
    public static ApplicationDocument parse(String json) {
        return RecordJson.read(json, ApplicationDocument.class);
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
