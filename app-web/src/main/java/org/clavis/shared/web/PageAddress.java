package org.clavis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The address of a page that says in its parameters all that is shown, so that it can be kept and passed on. Immutable.
 *
 * @param path with the application's own
 * @param parameters without empty ones
 */
public record PageAddress(String path, Map<String, List<String>> parameters) {
    public static PageAddress of(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            List<String> filled = List.of(values).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!filled.isEmpty()) {
                parameters.put(name, filled);
            }
        });
        return new PageAddress(request.getRequestURI(), parameters);
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    public Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /** A number of the parameter; empty also if it is none. */
    public Optional<Integer> number(String name) {
        return one(name).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** The constants of that name; what is none is left out. */
    public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (all(name).contains(constant.name())) {
                constants.add(constant);
            }
        }
        return constants;
    }

    public PageAddress with(String name, Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value.toString()));
        return new PageAddress(path, changed);
    }

    public PageAddress without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.keySet().removeAll(List.of(names));
        return new PageAddress(path, changed);
    }

    public PageAddress at(String otherPath) {
        return new PageAddress(otherPath, parameters);
    }

    @Override
    public String toString() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        parameters.forEach((name, values) -> values.forEach(value -> query.add(encode(name) + '=' + encode(value))));
        return path + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
