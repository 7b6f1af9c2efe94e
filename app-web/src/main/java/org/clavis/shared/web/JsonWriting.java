package org.clavis.shared.web;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON in the order of their components. What is null is left out. */
record JsonWriting(JsonGenerator json) {
    void write(Record record) {
        json.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value != null) {
                json.writeKey(name(component));
                write(value);
            }
        }
        json.writeEnd();
    }

    private void write(Object value) {
        if (value instanceof JsonValue written) {
            json.write(written);
        } else if (value instanceof Record inner) {
            write(inner);
        } else if (value instanceof Map<?, ?> named) {
            json.writeStartObject();
            named.forEach((name, one) -> {
                json.writeKey(name.toString());
                write(one);
            });
            json.writeEnd();
        } else if (value instanceof Collection<?> several) {
            json.writeStartArray();
            several.forEach(this::write);
            json.writeEnd();
        } else if (value instanceof Boolean flag) {
            json.write(flag);
        } else if (value instanceof Number number) {
            json.write(number.longValue());
        } else {
            json.write(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /** Some names that programs expect are words that Java keeps to itself. */
    private static String name(RecordComponent component) {
        JsonbProperty other = component.getAccessor().getAnnotation(JsonbProperty.class);
        return other == null ? component.getName() : other.value();
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " is no record of the API", e);
        }
    }
}
