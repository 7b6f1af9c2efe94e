package org.clavis.honor.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which honors are asked for.
 *
 * @param member null for all
 * @param year honor year; null for all
 * @param state null for all
 */
public record HonorFilter(@Nullable UUID member, @Nullable Integer year, @Nullable HonorState state) {
    private static final Map<String, String> CONDITIONS = Map.of(
            "member", "h.member.id = :member",
            "year", "h.honorYear = :year",
            "state", "h.state = :state");

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        put(parameters, "member", member);
        put(parameters, "year", year);
        put(parameters, "state", state);
        return parameters;
    }

    String where() {
        return parameters().isEmpty()
                ? ""
                : parameters().keySet().stream()
                        .map(CONDITIONS::get)
                        .collect(Collectors.joining(" and ", " where ", ""));
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
