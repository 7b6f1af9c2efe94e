package org.clavis.meldung.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clavis.meldung.entity.report.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is published says what is written: the schema follows the records, field by field. */
class MeldungSchemaTest {
    private static final Path FILE = Path.of("src/main/webapp/public/schema/clavis-meldung-1.json");

    private final JsonObject schema = read();
    private final List<Class<?>> compared = new ArrayList<>();

    @Test
    void publishedSchema_isThatOfTheRecords() {
        compare(schema, Report.class);
        assertThat(schema.getAsJsonObject("properties")
                        .getAsJsonObject("format")
                        .get("const")
                        .getAsString())
                .isEqualTo(Report.FORMAT);
        assertThat(compared).hasSize(9);
    }

    private void compare(JsonObject described, Class<?> record) {
        compared.add(record);
        List<RecordComponent> components = List.of(record.getRecordComponents());
        JsonObject properties = described.getAsJsonObject("properties");
        assertThat(described.get("additionalProperties").getAsBoolean())
                .as(record.getSimpleName())
                .isFalse();
        assertThat(properties.keySet())
                .as(record.getSimpleName())
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(texts(described.getAsJsonArray("required")))
                .as(record.getSimpleName())
                .containsExactlyElementsOf(components.stream()
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList());
        components.forEach(component ->
                compare(properties.getAsJsonObject(component.getName()), component.getGenericType(), component));
    }

    private void compare(JsonObject property, Type type, RecordComponent component) {
        JsonObject described = resolved(property);
        if (type instanceof ParameterizedType several) {
            assertThat(described.get("type").getAsString())
                    .as(component.toString())
                    .isEqualTo("array");
            compare(described.getAsJsonObject("items"), several.getActualTypeArguments()[0], component);
        } else {
            compareOne(property, described, (Class<?>) type, component);
        }
    }

    private void compareOne(JsonObject property, JsonObject described, Class<?> type, RecordComponent component) {
        if (type.isRecord()) {
            if (!compared.contains(type)) {
                compare(described, type);
            }
        } else if (type.isEnum()) {
            assertThat(texts(described.getAsJsonArray("enum")))
                    .as(component.toString())
                    .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        } else if (type == UUID.class || type == LocalDate.class) {
            String definition = type == UUID.class ? "id" : "day";
            assertThat(property.get("$ref").getAsString())
                    .as(component.toString())
                    .isEqualTo("#/$defs/" + definition);
        } else if (!described.has("const")) {
            assertThat(described.get("type").getAsString())
                    .as(component.toString())
                    .isEqualTo(simple(type));
        }
    }

    private static String simple(Class<?> type) {
        if (type == String.class) {
            return "string";
        }
        return type == int.class ? "integer" : "boolean";
    }

    private JsonObject resolved(JsonObject property) {
        if (!property.has("$ref")) {
            return property;
        }
        String name = property.get("$ref").getAsString().replace("#/$defs/", "");
        return schema.getAsJsonObject("$defs").getAsJsonObject(name);
    }

    private static List<String> texts(JsonArray array) {
        return array.asList().stream().map(element -> element.getAsString()).toList();
    }

    private static JsonObject read() {
        try {
            return JsonParser.parseString(Files.readString(FILE)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
