package org.clavis.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.clavis.audit.ProtokollEntry;
import org.clavis.audit.entity.Change;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** Entries of the Protokoll in the words of the pages that show the same fields. */
@Named
@RequestScoped
public class ProtokollTexts {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Berlin"));

    @Inject
    private PageTexts text;

    /** A change to be read; empty where there is no value. */
    public record Line(String field, String before, String after) {}

    public String moment(Instant at) {
        return MOMENT.format(at);
    }

    public List<Line> lines(ProtokollEntry entry) {
        return entry.changes().stream()
                .map(change -> line(entry.type(), change))
                .toList();
    }

    private Line line(@Nullable Class<?> type, Change change) {
        if (type == null) {
            return new Line(text.of("audit.fact." + change.field()), "", fact(change));
        }
        Class<?> value = typeOf(type, change.field());
        return new Line(
                text.fieldOf(type, change.field()), shown(value, change.before()), shown(value, change.after()));
    }

    /** The kind of a letter has a name in the bundle of the feature it belongs to. */
    private String fact(Change change) {
        String value = shown(null, change.after());
        return change.field().equals("kind") ? text.of(value) : value;
    }

    private String shown(@Nullable Class<?> type, @Nullable String value) {
        if (value == null || type == null) {
            return value == null ? "" : value;
        }
        if (type == LocalDate.class) {
            return text.date(LocalDate.parse(value));
        }
        if (type == boolean.class || type == Boolean.class) {
            return text.of(Boolean.parseBoolean(value) ? "shared.yes" : "shared.no");
        }
        return Arrays.stream(type.isEnum() ? type.getEnumConstants() : new Object[0])
                .map(Enum.class::cast)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .map(text::name)
                .orElse(value);
    }

    /** Null if the entity, with what it extends, has no such field any more. */
    private static @Nullable Class<?> typeOf(Class<?> type, String field) {
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Field declared : declaring.getDeclaredFields()) {
                if (declared.getName().equals(field)) {
                    return declared.getType();
                }
            }
        }
        return null;
    }
}
