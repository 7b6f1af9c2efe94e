package org.clavis.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Reads records out of JSON, strictly, and notes everything that is wrong with the way to it. */
final class RecordReading {
    private final List<Violation> wrong = new ArrayList<>();

    static <T extends Record> T read(JsonElement json, Class<T> type) {
        var reading = new RecordReading();
        T read = type.cast(reading.record(json, type, ""));
        if (read == null || !reading.wrong.isEmpty()) {
            throw new BusinessRuleViolated(reading.wrong);
        }
        return read;
    }

    private @Nullable Object record(JsonElement json, Class<?> type, String path) {
        if (!(json instanceof JsonObject object)) {
            return note(path, "object");
        }
        String inside = path.isEmpty() ? "" : path + '.';
        RecordComponent[] components = type.getRecordComponents();
        noteUnknown(object, components, inside);
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(object.get(components[i].getName()), components[i], inside);
        }
        return wrong.isEmpty() ? create(type, components, values) : null;
    }

    private void noteUnknown(JsonObject json, RecordComponent[] components, String inside) {
        Set<String> unknown = new TreeSet<>(json.keySet());
        Arrays.stream(components).map(RecordComponent::getName).forEach(unknown::remove);
        unknown.forEach(name -> note(inside + name, "unknown"));
    }

    private @Nullable Object component(@Nullable JsonElement json, RecordComponent component, String inside) {
        String path = inside + component.getName();
        if (json == null || json.isJsonNull()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                wrong.add(Violation.of(path, "shared.constraint.NotNull"));
            }
            return null;
        }
        return value(json, component.getAnnotatedType(), path);
    }

    private @Nullable Object value(JsonElement json, AnnotatedType annotated, String path) {
        if (annotated instanceof AnnotatedParameterizedType several) {
            return collection(json, several, path);
        }
        var type = (Class<?>) annotated.getType();
        if (type.isRecord()) {
            return record(json, type, path);
        }
        if (type == boolean.class || type == Boolean.class) {
            return json instanceof JsonPrimitive flag && flag.isBoolean() ? flag.getAsBoolean() : note(path, "flag");
        }
        if (type == int.class || type == Integer.class) {
            return number(json, path);
        }
        return json instanceof JsonPrimitive text && text.isString()
                ? text(text.getAsString(), type, path)
                : note(path, "text");
    }

    private @Nullable Object collection(JsonElement json, AnnotatedParameterizedType type, String path) {
        if (!(json instanceof JsonArray array)) {
            return note(path, "list");
        }
        boolean isSet = type.getType().getTypeName().startsWith(Set.class.getName());
        var values = isSet ? new LinkedHashSet<Object>() : new ArrayList<Object>();
        for (int i = 0; i < array.size(); i++) {
            Object value = value(array.get(i), type.getAnnotatedActualTypeArguments()[0], path + '[' + i + ']');
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object number(JsonElement json, String path) {
        try {
            return json instanceof JsonPrimitive number && number.isNumber()
                    ? new BigDecimal(number.getAsString()).intValueExact()
                    : note(path, "number");
        } catch (ArithmeticException noWholeNumber) {
            return note(path, "number");
        }
    }

    private @Nullable Object text(String text, Class<?> type, String path) {
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == MonthDay.class) {
                return MonthDay.parse("--" + text);
            }
            if (type == UUID.class) {
                return UUID.fromString(text);
            }
            return type.isEnum() ? constant(text, type, path) : text;
        } catch (DateTimeException | IllegalArgumentException noSuchValue) {
            return note(path, type == MonthDay.class ? "monthDay" : type == LocalDate.class ? "date" : "id");
        }
    }

    private @Nullable Object constant(String text, Class<?> type, String path) {
        Object[] constants = type.getEnumConstants();
        Optional<Object> named = Arrays.stream(constants)
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst();
        return named.orElseGet(() -> note(
                path,
                "choice",
                Arrays.stream(constants)
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()));
    }

    /** Notes what is wrong, and is the value of what cannot be read. */
    private @Nullable Object note(String path, String expected, Object... arguments) {
        wrong.add(Violation.of(path.isEmpty() ? null : path, "shared.json." + expected, arguments));
        return null;
    }

    private static Object create(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made of JSON", e);
        }
    }
}
