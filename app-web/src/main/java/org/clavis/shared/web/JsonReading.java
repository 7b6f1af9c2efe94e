package org.clavis.shared.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into records, strictly: what the record has no component for, or what is no value of the component's type,
 * is noted with the way to it ({@code addresses[1].validFrom}), and all of it is reported together. What is left out is
 * null.
 */
final class JsonReading {
    private final List<Violation> wrong = new ArrayList<>();

    /**
     * The record that the object stands for.
     *
     * @throws Unreadable naming every field that cannot be read
     */
    static Object read(JsonObject json, Class<?> record) {
        var reading = new JsonReading();
        Object read = reading.record(json, record, "");
        if (read == null || !reading.wrong.isEmpty()) {
            throw new Unreadable(reading.wrong);
        }
        return read;
    }

    private @Nullable Object record(JsonObject json, Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        noteUnknown(json, components, path);
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            JsonValue given = json.getOrDefault(name, JsonValue.NULL);
            values[i] = value(given, components[i].getGenericType(), path + name);
        }
        return wrong.isEmpty() ? create(type, components, values) : null;
    }

    private void noteUnknown(JsonObject json, RecordComponent[] components, String path) {
        Set<String> unknown = new TreeSet<>(json.keySet());
        Arrays.stream(components).map(RecordComponent::getName).forEach(unknown::remove);
        unknown.forEach(name -> note(path + name, "unknown"));
    }

    private @Nullable Object value(JsonValue json, Type type, String path) {
        if (json == JsonValue.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return list(json, list.getActualTypeArguments()[0], path);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return json instanceof JsonObject object ? record(object, plain, path + '.') : note(path, "object");
        }
        if (plain == Boolean.class) {
            return flag(json, path);
        }
        if (plain == Long.class) {
            return json instanceof JsonNumber number && number.isIntegral() ? number.longValue() : note(path, "number");
        }
        if (plain == Integer.class) {
            return whole(json, path);
        }
        return json instanceof JsonString text ? text(text.getString(), plain, path) : note(path, "text");
    }

    /** A number that Java's {@code int} holds. */
    private @Nullable Object whole(JsonValue json, String path) {
        try {
            return json instanceof JsonNumber number
                    ? (Object) number.bigDecimalValue().intValueExact()
                    : note(path, "number");
        } catch (ArithmeticException broken) {
            return note(path, "number");
        }
    }

    private @Nullable List<Object> list(JsonValue json, Type of, String path) {
        if (!(json instanceof JsonArray array)) {
            note(path, "list");
            return null;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String place = path + '[' + i + ']';
            Object value = array.get(i) == JsonValue.NULL ? note(place, "object") : value(array.get(i), of, place);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private @Nullable Object flag(JsonValue json, String path) {
        boolean isFlag = json == JsonValue.TRUE || json == JsonValue.FALSE;
        return isFlag ? (Object) (json == JsonValue.TRUE) : note(path, "flag");
    }

    private @Nullable Object text(String text, Class<?> type, String path) {
        if (type == LocalDate.class) {
            return date(text, path);
        }
        if (type == UUID.class) {
            return id(text, path);
        }
        return type.isEnum() ? choice(text, type, path) : text;
    }

    private @Nullable Object date(String text, String path) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return note(path, "date");
        }
    }

    private @Nullable Object id(String text, String path) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return note(path, "id");
        }
    }

    private @Nullable Object choice(String text, Class<?> type, String path) {
        Map<String, Object> choices = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        Object chosen = choices.get(text);
        return chosen == null ? note(path, "choice", new TreeSet<>(choices.keySet())) : chosen;
    }

    /** Notes what is wrong, and is the value of what cannot be read. */
    private @Nullable Object note(String path, String expected, Object... arguments) {
        wrong.add(Violation.of(path, "shared.json." + expected, arguments));
        return null;
    }

    private static Object create(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of the API", e);
        }
    }
}
