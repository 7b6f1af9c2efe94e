package org.clavis.shared.web.soap;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The inverse of {@link XmlWriting}, for what a schema has already found in order. What is left out is null or empty. */
final class XmlReading {
    private static final Map<Class<?>, Function<String, Object>> VALUES = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            boolean.class, XmlReading::flag,
            Boolean.class, XmlReading::flag,
            LocalDate.class, LocalDate::parse,
            Instant.class, text -> OffsetDateTime.parse(text).toInstant(),
            UUID.class, UUID::fromString,
            Binary.class, text -> Binary.of(Base64.getMimeDecoder().decode(text)));

    private XmlReading() {}

    static <T> T read(Element element, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> component(element, component))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made of XML", e);
        }
    }

    private static @Nullable Object component(Element element, RecordComponent component) {
        List<Element> found = children(element).stream()
                .filter(child -> child.getLocalName().equals(component.getName()))
                .toList();
        if (component.getGenericType() instanceof ParameterizedType several) {
            return rows(found, several);
        }
        return found.isEmpty() ? null : value(found.get(0), component.getType());
    }

    private static Object rows(List<Element> lists, ParameterizedType type) {
        Type row = type.getActualTypeArguments()[0];
        List<Object> rows = new ArrayList<>();
        lists.forEach(list -> children(list).forEach(child -> rows.add(value(child, (Class<?>) row))));
        return type.getRawType() == Set.class ? new LinkedHashSet<>(rows) : rows;
    }

    private static Object value(Element element, Class<?> type) {
        if (type.isRecord()) {
            return read(element, type);
        }
        String text = element.getTextContent();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the schema and " + type + " differ"));
        }
        Function<String, Object> reading = VALUES.get(type);
        if (reading == null) {
            throw new IllegalStateException(type + " is no type of a contract");
        }
        return reading.apply(type == String.class ? text : text.trim());
    }

    private static boolean flag(String text) {
        return text.equals("true") || text.equals("1");
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
