package org.clavis.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.RecordComponent;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON, always in the same order: members as declared, sets by their constants. Null is left out. */
final class RecordWriting {
    private RecordWriting() {}

    static JsonObject write(Record record) {
        var json = new JsonObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value != null) {
                json.add(component.getName(), element(value));
            }
        }
        return json;
    }

    private static JsonElement element(Object value) {
        if (value instanceof Record inner) {
            return write(inner);
        }
        if (value instanceof Collection<?> several) {
            var array = new JsonArray();
            (several instanceof Set<?> set ? sorted(set) : several).forEach(one -> array.add(element(one)));
            return array;
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        if (value instanceof Integer number) {
            return new JsonPrimitive(number);
        }
        return new JsonPrimitive(text(value));
    }

    private static String text(Object value) {
        if (value instanceof MonthDay day) {
            return day.toString().substring(2); // 12-30 instead of --12-30
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** Sets hold constants, and those have an order of their own. */
    private static List<?> sorted(Set<?> constants) {
        return constants.stream().sorted().toList();
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " cannot be written", e);
        }
    }
}
